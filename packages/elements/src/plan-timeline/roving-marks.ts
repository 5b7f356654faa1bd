export const MARK = '.track button';

const marksIn = (node: ParentNode) => [...node.querySelectorAll<HTMLButtonElement>(MARK)];

/** Gives the focus to the mark of this key; false where it is not drawn. */
export function focusMark(timeline: ParentNode, key: string): boolean {
  const mark = marksIn(timeline).filter(({ dataset }) => dataset.key === key)[0];
  mark?.focus();
  return mark !== undefined;
}

/** The mark that Tab leads to. */
export const firstMark = (timeline: ParentNode): HTMLButtonElement | undefined =>
  marksIn(timeline).filter(({ tabIndex }) => tabIndex === 0)[0];

/** True for the last mark of its lane, or the first one. */
export function isAtEnd(target: Element, isLast: boolean): boolean {
  const item = target.closest(MARK)?.parentElement;
  return !!item && (isLast ? item.nextElementSibling : item.previousElementSibling) === null;
}

/** Makes the mark that has the focus the Tab stop; returns its key. */
export function followFocus(timeline: HTMLElement, target: Element): string {
  const mark = target.closest<HTMLButtonElement>(MARK);
  delete timeline.dataset.quiet;
  if (!mark) return '';
  for (const other of marksIn(timeline)) other.tabIndex = other === mark ? 0 : -1;
  return mark.dataset.key ?? '';
}

/** Where the drawn part of a mark begins: its label may stand before it. */
const placeOf = (mark: Element) => (mark.querySelector('.drawn') ?? mark).getBoundingClientRect().left;

function nearestTo(mark: Element, others: readonly HTMLButtonElement[]): HTMLButtonElement | undefined {
  const at = placeOf(mark);
  const distance = (other: Element) => Math.abs(placeOf(other) - at);
  return [...others].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Moves between marks: left and right in time, up and down to the nearest mark of another lane, Home and End within the lane,
 * with Ctrl over all lanes. Escape takes the hint of the focused mark away.
 *
 * @returns whether the key was meant for the timeline.
 */
export function moveFocus(event: KeyboardEvent, target: Element, timeline: HTMLElement): boolean {
  const mark = target.closest<HTMLButtonElement>(MARK);
  const list = mark?.closest('ol');
  if (!mark || !list || event.altKey || event.metaKey) return false;
  const lanes = [...timeline.querySelectorAll('ol')];
  const lane = lanes.indexOf(list);
  const own = event.ctrlKey ? marksIn(timeline) : marksIn(list);
  const place = own.indexOf(mark);
  const targets: Record<string, () => HTMLButtonElement | undefined> = {
    ArrowRight: () => own[place + 1],
    ArrowLeft: () => own[place - 1],
    ArrowDown: () => nearestTo(mark, marksIn(lanes[lane + 1] ?? list)),
    ArrowUp: () => nearestTo(mark, marksIn(lanes[lane - 1] ?? list)),
    Home: () => own[0],
    End: () => own[own.length - 1],
  };
  if (event.key === 'Escape') {
    timeline.dataset.quiet = '';
    return true;
  }
  if (!Object.prototype.hasOwnProperty.call(targets, event.key)) return false;
  (targets[event.key] as () => HTMLButtonElement | undefined)()?.focus();
  return true;
}
