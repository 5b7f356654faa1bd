import { waitFor } from './wait-for.js';

/** Opens the choice of columns and ticks or unticks these, by their Vietnamese names. */
export const flipColumns =
  (...names: string[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const columns = await waitFor(
      () =>
        canvasElement
          .querySelector('kh-responsibility-table')
          ?.shadowRoot?.querySelector<HTMLDetailsElement>('.columns'),
      'the list',
    );
    columns.open = true;
    await waitFor(() => columns.querySelector('label'), 'the columns');
    for (const label of columns.querySelectorAll('label')) {
      if (names.includes(label.innerText.trim())) label.click();
    }
  };
