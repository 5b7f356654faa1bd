/** True in WebKit, whose name Chromium carries as well. */
export const isWebKit =
  navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');
