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

/** How many CSS pixels the page is wider than its window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
