import { SHOPPING, track } from './shopping.js';

const ACCOUNT = { account_name: 'Northlight Studio' };
const TRIAL = { trial_start_date: '2026-03-02', trial_end_date: '2026-03-16', trial_plan_name: 'Studio' };

/**
 * The standard calls to begin with, by Segment's own groups; each is `[method, …arguments]`.
 *
 * @type {Record<string, [string, ...any[]][]>}
 */
export const CATALOGUE = {
  'Ecommerce': SHOPPING,
  'Who it is': [
    [
      'identify',
      'u-2048',
      {
        name: 'Mira Sandvik',
        firstName: 'Mira',
        lastName: 'Sandvik',
        email: 'mira@example.com',
        plan: 'member',
        logins: 12,
        createdAt: '2025-11-03T09:20:00Z',
        address: { city: 'Bergen', country: 'NO' },
      },
    ],
    ['identify', { letter: 'monthly', email: 'mira@example.com' }],
    ['group', 'g-77', { name: 'Northlight Studio', industry: 'Design', employees: 14, plan: 'team' }],
  ],
  'Pages': [
    ['page', 'Docs', 'Getting started', { section: 'guides', version: 3 }],
    ['page', 'Pricing', {}],
    ['page', {}],
  ],
  'B2B': [
    track('Account Created', ACCOUNT),
    track('Account Deleted', ACCOUNT),
    track('Signed Up', {
      type: 'organic',
      first_name: 'Mira',
      last_name: 'Sandvik',
      email: 'mira@example.com',
      title: 'Lead',
    }),
    track('Signed In', { username: 'mira' }),
    track('Signed Out', { username: 'mira' }),
    track('Invite Sent', { invitee_email: 'ida@example.com', invitee_first_name: 'Ida', invitee_role: 'Editor' }),
    track('Account Added User', { role: 'Editor' }),
    track('Account Removed User', {}),
    track('Trial Started', TRIAL),
    track('Trial Ended', TRIAL),
  ],
  'Of one’s own': [
    track('Article Bookmarked', {
      title: 'The long way home',
      minutes: 7,
      tags: ['travel', 'winter'],
      author: { name: 'I. Berg' },
    }),
  ],
};

const NAMELESS = { identify: 'someone unknown', page: 'without a name' };

/** What a person calls one of them: `Order Completed`, `identify u-2048`. */
export function title([method, ...args]) {
  const name = args.filter((one) => typeof one === 'string').join(' / ');
  return method === 'track' ? name : `${method} ${name || NAMELESS[method]}`;
}
