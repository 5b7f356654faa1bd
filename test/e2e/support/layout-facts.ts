import type { Locator } from 'playwright-core';

import { rest } from './widgets.ts';

/** What is only for screen readers, or shows when it has the focus. */
const UNSEEN = '.hidden, .skip, .end';
/**
 * Labels of marks: cut where there is no room, whole in the mark's name, in its hint and in the list view. Heads of rows of
 * the matrix: cut after some lines, whole in the row's name and once it is open.
 */
const CUT_ON_PURPOSE = ".words, .scale > i, .head[aria-expanded='false'] > .title";
/** Parts of a letter's height by which lines may run into each other: fonts are higher than the lines they stand on. */
const LINE_SHARE = 0.3;
/** CSS pixels that count as nothing. */
const SLACK = 1;
/** Least side of a target in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24;

/** Scrolls the boxes inside a widget back to where they begin: their heads stay in place while the rest goes by under them. */
export async function toStart(widget: Locator): Promise<void> {
  await widget.evaluate((host) => {
    for (const box of (host.shadowRoot as ShadowRoot).querySelectorAll('*')) box.scrollTo(0, 0);
  });
  await rest(widget.page());
}

/** Texts of a widget that are cut off, or that stand on one another; nothing when all can be read. */
export function lossOf(widget: Locator): Promise<string[]> {
  return widget.evaluate(
    (host, { unseen, cut, slack, share }) => {
      const root = (host.shadowRoot as ShadowRoot).querySelector('.root') as HTMLElement;
      const nameOf = (element: Element) =>
        `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
      /** Clipped to nothing: heads of columns are there for screen readers only where rows stand one below the other. */
      const isClipped = (element: Element | null): boolean =>
        element !== null &&
        (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
      const lost: string[] = [];
      const lines: { rect: DOMRect; owner: Element }[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const owner = walker.currentNode.parentElement as Element;
        if (!walker.currentNode.nodeValue?.trim() || owner.closest(unseen) || isClipped(owner)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        // What a box that scrolls leaves out is not on the screen.
        let [left, top, right, bottom] = [-Infinity, -Infinity, Infinity, Infinity];
        for (let box: Element | null = owner; box && box !== root; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box);
          if (/auto|scroll/.test(overflowX + overflowY)) {
            const seen = box.getBoundingClientRect();
            [left, top] = [Math.max(left, seen.left), Math.max(top, seen.top)];
            [right, bottom] = [Math.min(right, seen.right), Math.min(bottom, seen.bottom)];
          }
          const isCut =
            (/hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + slack) ||
            (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + slack);
          if (isCut && !box.closest(cut)) lost.push(`cut: ${nameOf(box)}`);
          if (isCut) break;
        }
        for (const whole of range.getClientRects()) {
          const [x, y] = [Math.max(whole.left, left), Math.max(whole.top, top)];
          const rect = new DOMRect(
            x,
            y,
            Math.min(whole.right, right) - x,
            Math.min(whole.bottom, bottom) - y,
          );
          if (rect.width > slack && rect.height > slack) lines.push({ rect, owner });
        }
      }
      lines.sort((a, b) => a.rect.top - b.rect.top);
      lines.forEach(({ rect, owner }, index) => {
        for (const { rect: other, owner: next } of lines.slice(index + 1)) {
          const most = share * Math.min(rect.height, other.height);
          if (other.top > rect.bottom) break;
          if (owner.closest(cut) || next.closest(cut)) continue;
          const across = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
          const down = Math.min(rect.bottom, other.bottom) - other.top;
          if (across > 2 && down > most) lost.push(`over each other: ${nameOf(owner)} and ${nameOf(next)}`);
        }
      });
      return [...new Set(lost)].slice(0, 8);
    },
    { unseen: UNSEEN, cut: CUT_ON_PURPOSE, slack: SLACK, share: LINE_SHARE },
  );
}

/** Neighbours in the document of which the later one stands before the earlier one on the screen. */
export function outOfOrder(widget: Locator): Promise<string[]> {
  return widget.evaluate((host, unseen) => {
    const root = (host.shadowRoot as ShadowRoot).querySelector('.root') as HTMLElement;
    const wrong: string[] = [];
    const nameOf = (element: Element) =>
      `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 30)}`;
    const visit = (parent: Element) => {
      // What is in a button or hidden from assistive technology has no order of its own.
      if (parent.matches('button, [aria-hidden="true"], svg, select')) return;
      const children = [...parent.children].filter(
        (child) =>
          !child.matches(unseen) &&
          child.getClientRects().length > 0 &&
          !/absolute|fixed/.test(getComputedStyle(child).position),
      );
      children.forEach((child, index) => {
        const next = children[index + 1];
        visit(child);
        if (!next) return;
        const [one, two] = [child.getBoundingClientRect(), next.getBoundingClientRect()];
        // Marks are in order of time: their rows only keep them apart.
        const isAbove = two.bottom <= one.top && !child.matches('.track > li');
        const isBefore = two.top < one.bottom && two.bottom > one.top && two.right <= one.left;
        if (isAbove || isBefore) wrong.push(`${nameOf(next)} stands before ${nameOf(child)}`);
      });
    };
    visit(root);
    return wrong.slice(0, 8);
  }, UNSEEN);
}

/** Targets that are neither large enough nor far enough from others (WCAG 2.2, 2.5.8). */
export function smallTargets(widget: Locator): Promise<{ count: number; small: string[] }> {
  return widget.evaluate(
    (host, { unseen, least }) => {
      const root = (host.shadowRoot as ShadowRoot).querySelector('.root') as HTMLElement;
      const targets = [
        ...root.querySelectorAll('button, a[href], summary, select, input, textarea, [tabindex="0"]'),
      ]
        .filter((element) => !element.closest(unseen) && element.getClientRects().length > 0)
        .map((element) => ({ element, box: element.getBoundingClientRect() }));
      const isSmall = ({ box }: (typeof targets)[number]) => box.width < least || box.height < least;
      const middle = ({ left, right, top, bottom }: DOMRect) =>
        [(left + right) / 2, (top + bottom) / 2] as const;
      /** Whether a circle of the least size around a small target meets another target, or its circle. */
      const isNear = (one: (typeof targets)[number], other: (typeof targets)[number]) => {
        const [x, y] = middle(one.box);
        const [otherX, otherY] = middle(other.box);
        if (isSmall(other)) return Math.hypot(x - otherX, y - otherY) < least;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < least / 2;
      };
      const small = targets
        .filter((one) => isSmall(one) && targets.some((other) => other !== one && isNear(one, other)))
        // A link in a sentence is as high as its line.
        .filter(
          ({ element }) =>
            !element.matches('a') || element.parentElement?.textContent === element.textContent,
        )
        .map(
          ({ element, box }) =>
            `${Math.round(box.width)} × ${Math.round(box.height)} ${element.localName} ${(element.textContent ?? '').trim().slice(0, 40)}`,
        );
      return { count: targets.length, small };
    },
    { unseen: UNSEEN, least: LEAST_TARGET },
  );
}

/** What moves, or would when something changes. */
export function motionsOf(widget: Locator): Promise<string[]> {
  return widget.evaluate((host) => {
    const root = host.shadowRoot as ShadowRoot;
    const moving = [...root.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
        const moves =
          /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
        return moves
          ? [`<${element.localName} class="${element.getAttribute('class')}">${pseudo ?? ''}`]
          : [];
      }),
    );
    return [...new Set(moving), ...root.getAnimations().map(({ id }) => `animation ${id}`)];
  });
}
