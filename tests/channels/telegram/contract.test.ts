// The Telegram channel keeps the contract of all channels.
import type { Heard } from '../../support/bot-api/index.ts';
import { startBotApi } from '../../support/bot-api/index.ts';
import { channelContract, type Said } from '../contract.ts';
import { channelOn, emptyInbox } from './support.ts';

/** What a Telegram client puts into one message. */
const CLIENT_LIMIT = 4096;

channelContract('telegram', {
  severalPeople: true,
  stranger: '999',
  async open(handle) {
    await emptyInbox();
    const server = await startBotApi();
    const channel = channelOn(server);
    await channel.start(handle);
    return {
      channel,
      person(number) {
        const person = server.user(number);
        return {
          chatId: String(number),
          says: text => piecesOf(text).forEach(piece => person.says(piece)),
          presses: label => void person.presses(label),
          sendsFile: (name, bytes, caption) => void person.sendsFile(name, bytes, caption),
          hears: async count => (await person.hears(count)).map(asSaid),
        };
      },
      async close() {
        await channel.stop();
        await server.close();
      },
    };
  },
});

const asSaid = ({ text, buttons, file }: Heard): Said => ({
  text,
  buttons: buttons.flat().map(button => button.text),
  ...(file && { file }),
});

function piecesOf(text: string): string[] {
  if (text.length <= CLIENT_LIMIT) return [text];
  const cut = text.lastIndexOf(' ', CLIENT_LIMIT);
  return [text.slice(0, cut), ...piecesOf(text.slice(cut + 1))];
}
