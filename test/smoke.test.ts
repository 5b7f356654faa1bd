import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { canEmulateMedia, emulateMedia, setViewport } from './helpers/emulation.js';
import { sendKeys } from './helpers/keyboard.js';

/** What the harness must be able to do before any test of the widgets means something. */
@customElement('smoke-greeting')
class SmokeGreeting extends LitElement {
  static override styles = css`
    p {
      color: rgb(10, 20, 30);
      background: rgb(250, 240, 230);
    }
    @media (prefers-color-scheme: dark) {
      p {
        color: rgb(255, 255, 255);
        background: rgb(0, 0, 0);
      }
    }
  `;

  @property() name = 'Hải Dương';
  @property({ type: Boolean }) broken = false;

  override render() {
    return this.broken
      ? // eslint-disable-next-line lit-a11y/accessible-name -- the violation that axe must find
        html`<button></button>`
      : html`<p>Xin chào ${this.name}</p>
          <button>Đóng</button>`;
  }
}

describe('the browser harness', () => {
  const text = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent;
  const matches = (query: string) => matchMedia(query).matches;

  it('compiles decorated properties to reactive ones', async () => {
    const element = await fixture<SmokeGreeting>(html`<smoke-greeting></smoke-greeting>`);
    expect(text(element)).to.equal('Xin chào Hải Dương');
    element.name = 'Kỳ Anh';
    await element.updateComplete;
    expect(text(element)).to.equal('Xin chào Kỳ Anh');
  });

  it('accepts an accessible element', async () => {
    await expect(await fixture(html`<smoke-greeting></smoke-greeting>`)).to.be.accessible();
  });

  it('finds a planted violation inside a shadow root', async () => {
    const element = await fixture(html`<smoke-greeting broken></smoke-greeting>`);
    let message = '';
    try {
      await expect(element).to.be.accessible();
    } catch (error) {
      message = String(error);
    }
    expect(message).to.contain('button-name');
  });

  for (const size of [
    { width: 320, height: 500 },
    { width: 1280, height: 720 },
  ]) {
    it(`gives the page ${size.width} × ${size.height} pixels`, async () => {
      await setViewport(size);
      expect({ width: innerWidth, height: innerHeight }).to.deep.equal(size);
      expect(matches(`(width: ${size.width}px)`)).to.be.true;
    });
  }

  it('returns to the default viewport after a test', () => {
    expect({ innerWidth, innerHeight }).to.deep.equal({ innerWidth: 800, innerHeight: 600 });
  });

  it('has the focus, and sends real keys to it', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Tên" />`);
    input.focus();
    await sendKeys({ type: 'ab' });
    expect(input.matches(':focus')).to.be.true;
    expect(input.value).to.equal('ab');
  });

  it('holds keys together', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Tên" value="abc" />`);
    input.focus();
    input.setSelectionRange(0, 0);
    await sendKeys({ press: 'Shift+End' });
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, 3]);
    await sendKeys({ press: 'End' });
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([3, 3]);
  });

  it('moves the focus by Tab, also out of the page', async () => {
    const form = await fixture(html`<div><button>Một</button><button>Hai</button></div>`);
    form.querySelector('button')?.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('Hai');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).not.to.equal('Hai');
  });

  it('has the focus again in the next test', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Một</button>`);
    const told: string[] = [];
    for (const type of ['focus', 'click']) button.addEventListener(type, () => told.push(type));
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(told).to.deep.equal(['focus', 'click']);
  });

  if (canEmulateMedia) {
    it('emulates dark mode', async () => {
      const element = await fixture(html`<smoke-greeting></smoke-greeting>`);
      await emulateMedia({ colorScheme: 'dark' });
      expect(matches('(prefers-color-scheme: dark)')).to.be.true;
      expect(getComputedStyle(element.shadowRoot?.querySelector('p') as Element).color).to.equal(
        'rgb(255, 255, 255)',
      );
    });

    it('emulates reduced motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(matches('(prefers-reduced-motion: reduce)')).to.be.true;
    });

    it('emulates forced colours, which replace our own', async () => {
      const element = await fixture(html`<smoke-greeting></smoke-greeting>`);
      const style = getComputedStyle(element.shadowRoot?.querySelector('p') as Element);
      expect(style.color).to.equal('rgb(10, 20, 30)');
      await emulateMedia({ forcedColors: 'active' });
      expect(matches('(forced-colors: active)')).to.be.true;
      expect(style.color).not.to.equal('rgb(10, 20, 30)');
      expect(style.backgroundColor).not.to.equal('rgb(250, 240, 230)');
    });

    it('emulates print', async () => {
      await emulateMedia({ media: 'print' });
      expect(matches('print')).to.be.true;
    });

    it('returns to the default media after a test', () => {
      const asked = [
        '(prefers-color-scheme: dark)',
        '(prefers-reduced-motion: reduce)',
        '(forced-colors: active)',
        'print',
      ];
      expect(asked.filter(matches)).to.deep.equal([]);
    });
  }
});
