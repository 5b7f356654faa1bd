/** SHA-256 in lower-case hex. */
export async function sha256Hex(subtle: SubtleCrypto, data: BufferSource): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', data));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
