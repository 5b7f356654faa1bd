import { nextFrame, waitFor } from './wait-for.js';

/** What a reader does in the stories of the report form. */

const STEP = '[part~="steps"] li button';

type PlayContext = { readonly canvasElement: HTMLElement };

const insideForm = (canvas: HTMLElement) => canvas.querySelector('kh-report-form')?.shadowRoot;

async function pressMain(canvas: HTMLElement): Promise<void> {
  const button = await waitFor(
    () => insideForm(canvas)?.querySelector<HTMLElement>('form button.primary'),
    'the main button',
  );
  button.click();
}

/** Opens the step at this place of the list of steps; negative places count from the end. */
export const openStep =
  (place: number) =>
  async ({ canvasElement }: PlayContext): Promise<void> => {
    const step = await waitFor(
      () => [...(insideForm(canvasElement)?.querySelectorAll<HTMLElement>(STEP) ?? [])].at(place),
      'the steps',
    );
    step.click();
    await nextFrame();
  };

/** Presses the main button in the step that is open. */
export const pressMainIn =
  (place: number) =>
  async (context: PlayContext): Promise<void> => {
    await openStep(place)(context);
    await pressMain(context.canvasElement);
    await nextFrame();
  };

/** Opens the last step, sends, and waits for a part of the widget that shows what came of it. */
export const sendAndSee =
  (selector: string) =>
  async (context: PlayContext): Promise<void> => {
    await pressMainIn(-1)(context);
    await waitFor(() => insideForm(context.canvasElement)?.querySelector(selector), selector);
  };
