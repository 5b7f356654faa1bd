/**
 * Encryption of what is kept on a computer that several people use: AES-GCM with a key that the browser holds and does not
 * hand out. A copy of the storage cannot be read elsewhere, and a record cannot pass for another one.
 */
export interface Sealed {
  readonly iv: Uint8Array;
  readonly data: ArrayBuffer;
}

const ALGORITHM = 'AES-GCM';
/** 96 bits, the length that NIST SP 800-38D, 8.2 recommends. */
const IV_BYTES = 12;

/** A new key that can only be used, never read. */
export function createSealKey(subtle: SubtleCrypto): Promise<CryptoKey> {
  return subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Encrypts for one place: it opens under the same `place` only. */
export async function seal(
  crypto: Crypto,
  key: CryptoKey,
  place: string,
  data: BufferSource,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const parameters = { name: ALGORITHM, iv, additionalData: bytesOf(place) };
  return { iv, data: await crypto.subtle.encrypt(parameters, key, data) };
}

/** Decrypts; null when the record is damaged, of another key or of another place. */
export async function unseal(
  crypto: Crypto,
  key: CryptoKey,
  place: string,
  { iv, data }: Sealed,
): Promise<ArrayBuffer | null> {
  try {
    const parameters = { name: ALGORITHM, iv: iv as Uint8Array<ArrayBuffer>, additionalData: bytesOf(place) };
    return await crypto.subtle.decrypt(parameters, key, data);
  } catch {
    return null;
  }
}
