/** True in WebKit, whose name Chromium carries as well. */
export const isWebKit =
  navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

/** True in Chromium alone, the engine that runs first and everywhere. */
export const isChromium = navigator.userAgent.includes('Chrome');
