import { waitFor } from './wait-for.js';

/** Presses buttons above a timeline one after the other, by their places: out, in, today, next deadline. */
export const pressDays =
  (...places: number[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const root = () => canvasElement.querySelector('kh-plan-timeline')?.shadowRoot;
    const words = () => root()?.querySelector('.days > span')?.textContent;
    for (const place of places) {
      const button = await waitFor(
        () => root()?.querySelectorAll<HTMLElement>('.days > button')[place],
        'the buttons',
      );
      const before = words();
      button.click();
      await waitFor(() => words() !== before, 'other days');
    }
  };
