/** Stands for `js-base64` in our build: the upload library writes file names by it, as base64 of their UTF-8. */
export const Base64 = {
  encode(text: string): string {
    let bytes = '';
    for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
    return btoa(bytes);
  },
};
