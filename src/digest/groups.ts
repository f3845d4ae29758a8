// The morning digest of an agency, posted in the groups where an admin asked for it: once a working day each.
import { type Clock, dayOf, type Log, messageOf, timeOf } from '../base/index.ts';
import type { Channel } from '../chat/index.ts';
import type { Notifications } from '../notification/index.ts';
import { type ChatGroup, type Groups, keysOf, type People } from '../people/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import type { Digests } from './open.ts';

export interface GroupDigestNeeds {
  readonly groups: Pick<Groups, 'waitingForDigest' | 'takeDigest' | 'returnDigest'>;
  readonly people: Pick<People, 'ofAgency'>;
  readonly agencies: AgencyRegistry;
  readonly digests: Pick<Digests, 'digestFor'>;
  channels(): ReadonlyMap<string, Channel>;
  readonly calendar: Notifications['calendar'];
  readonly pushHours: Notifications['pushHours'];
  readonly clock: Clock;
  readonly log: Log;
  /** "HH:MM" */
  readonly time: string;
}

export interface GroupDigests {
  /** What the scheduler calls. */
  tick(): Promise<void>;
}

export function openGroupDigests(needs: GroupDigestNeeds): GroupDigests {
  const { groups, clock, log } = needs;

  /** What the group's members may all see: what a head of that agency sees. */
  async function post(group: ChatGroup, channel: Channel): Promise<void> {
    const [head] = await needs.people.ofAgency(keysOf(group.agencyKey, needs.agencies), ['leader', 'focal_point']);
    const digest = head && (await needs.digests.digestFor(head.staffCode));
    if (!digest || !(await groups.takeDigest(group.id, dayOf(clock.now())))) return;
    const { blocks, attachments } = digest;
    const place = group.thread === undefined ? group.chatId : `${group.chatId}/${group.thread}`;
    const result = await channel.send(place, { blocks, attachments });
    if (result.state === 'sent') return log.info({ group: group.id }, 'digest: posted in a group');
    log.warn({ group: group.id, state: result.state, reason: result.reason }, 'digest: not posted in a group');
    if (result.state === 'retry') await groups.returnDigest(group.id);
  }

  return {
    async tick() {
      const now = clock.now();
      const time = timeOf(now);
      if (!needs.calendar.isWorkingDay(dayOf(now)) || time < needs.time || time >= needs.pushHours.until) return;
      for (const group of await groups.waitingForDigest(dayOf(now))) {
        const channel = needs.channels().get(group.channel);
        if (!channel) continue;
        // one group's digest that cannot be made must not cost the others theirs
        await post(group, channel).catch((thrown: unknown) =>
          log.error({ group: group.id, reason: messageOf(thrown) }, 'digest: group digest failed'),
        );
      }
    },
  };
}
