import type { Page } from 'playwright-core';

/** What must never come out of data: markup, scripts, addresses that run code. */
export interface DomScan {
  /** Values of attributes that start with `javascript:` or `data:text/html`, with their element. */
  readonly scriptAddresses: string[];
  /** Elements that only markup out of data could have made: images, scripts, frames, handlers. */
  readonly foreignElements: string[];
}

/** Looks through a page and all open shadow roots. */
export async function scanDom(page: Page): Promise<DomScan> {
  return page.evaluate(() => {
    const scriptAddresses: string[] = [];
    const foreignElements: string[] = [];
    const visit = (root: ParentNode, isWidget: boolean) => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          if (/^\s*(javascript|vbscript|data:text\/html)/i.test(value) && /href|src|action|data/.test(name))
            scriptAddresses.push(`<${element.localName} ${name}="${value}">`);
          if (/^on/.test(name)) foreignElements.push(`<${element.localName} ${name}>`);
        }
        if (isWidget && /^(img|script|iframe|object|embed|base|link)$/.test(element.localName))
          foreignElements.push(`<${element.localName}>`);
        if (element.shadowRoot) visit(element.shadowRoot, true);
      }
    };
    visit(document, false);
    return { scriptAddresses, foreignElements };
  });
}

/**
 * What stands out of a widget at its sides, in words; nothing when all is well. A widget contains its layout, so the page
 * does not scroll for such parts: they are cut off or cover what is beside them.
 */
export function standingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScrolled = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || isScrolled(element.parentElement));
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
    for (const host of document.querySelectorAll('*')) {
      const root = host.shadowRoot?.querySelector('.root');
      if (!root) continue;
      const { left, right } = root.getBoundingClientRect();
      for (const element of root.querySelectorAll('*')) {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || (box.right <= right + 1 && box.left >= left - 1)) continue;
        const words = (element.textContent ?? '').trim().slice(0, 40);
        if (!isScrolled(element)) found.push(`<${element.localName} class="${element.className}"> ${words}`);
      }
    }
    return found.slice(0, 5);
  });
}
