/** A box whose template gave it what is kept: its text, or whether it is chosen. */
type KeptBox = HTMLInputElement & { readonly kept?: string | boolean };

/**
 * Shows what is kept in every box. A box that shows it already is not written to: that would end a letter that somebody is
 * composing.
 */
export function showKept(root: ParentNode): void {
  for (const box of root.querySelectorAll<KeptBox>('input, textarea, select')) {
    const { kept } = box;
    if (typeof kept === 'boolean') box.checked = kept;
    else if (kept !== undefined && box.value !== kept) box.value = kept;
  }
}
