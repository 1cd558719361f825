import type { Area } from '../../engine/engine';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { HostObject } from '../host-object';
import { promptAt, withoutPrompts, withPrompt } from '../input-prompts';

/** As office.js sends and receives `dataValidation.prompt`. */
interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const NO_PROMPT: Prompt = { title: '', message: '', showPrompt: true };

/** What a range's cells say and accept. Of it only the message is emulated that they show when they are selected. */
export class DataValidation extends HostObject {
  readonly typeName = 'DataValidation';

  constructor(
    private readonly host: Host,
    private readonly area: Area,
  ) {
    super();
  }

  /** That of the first cell. */
  get Prompt(): Prompt {
    const { sheetId, rectangle } = this.area;
    const prompt = promptAt(this.host.state.prompts, { sheetId, row: rectangle.top, column: rectangle.left });
    return prompt ? { title: prompt.title, message: prompt.message, showPrompt: prompt.isShown } : NO_PROMPT;
  }
  set Prompt({ title, message, showPrompt }: Prompt) {
    if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) throw invalidArgument();
    this.host.state.prompts = withPrompt(this.host.state.prompts, { area: this.area, title, message, isShown: showPrompt });
  }

  Clear(): void {
    this.host.state.prompts = withoutPrompts(this.host.state.prompts, this.area);
  }
}
