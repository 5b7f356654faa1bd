const TYPED_INTO = 'input, textarea, select';

/**
 * Keeps keys that are typed into our boxes from the page around us: its single-key shortcuts, and the Enter that a page-wide
 * form takes for "submit". What the keys do in the box itself stays.
 */
export function keepKeysInside(event: KeyboardEvent): void {
  const target = event.target as Element;
  if (!target.matches(TYPED_INTO)) return;
  event.stopPropagation();
  // A lone line in a form would submit it.
  if (event.key === 'Enter' && target instanceof HTMLInputElement) event.preventDefault();
}

/** Id of the summary of faults, which gets the focus when something has to be put right. */
export const SUMMARY_ID = 'summary';

const FOCUSABLE = 'input, select, textarea, button';

/** Moves the focus to a box, else to the first box of its question, else to the heading of the step. */
export function focusBox(root: ShadowRoot, id: string): void {
  const [question = ''] = /^q[^-]+/.exec(id) ?? [];
  const target =
    root.getElementById(id) ??
    root.getElementById(`${question}-question`)?.querySelector<HTMLElement>(FOCUSABLE) ??
    root.getElementById('step-title');
  target?.focus();
}
