/** Explanations as the engine makes them, of a policy that does not exist, for tests and pictures of the components. */
import { extractText } from '../lib/extract/extract-text.ts';
import { explainPractice } from '../lib/findings/explain.ts';
import type { PracticeId } from '../lib/practices/ids.ts';
import { ENGLISH } from '../lib/words/english.ts';

const SHOP_POLICY = `Our advertising partners may set cookies on your device while you browse the shop.

We may share your email address and your location with our advertising partners for targeted advertising.

You can ask us not to share your data with advertisers.

Under the law of some states, what we pass to these partners counts as a sale of personal data.

We sell your personal information to advertisers and data brokers.

We never sell your personal information to anyone.

You must not sell your account to others.

We may share aggregate statistics with our advertisers.

We share your delivery address with couriers, who use it to bring you your parcel.

${Array.from({ length: 8 }, (_, n) => `In chapter ${n + 1} we share with you our views on tents, boots and maps.`).join('\n\n')}`;

const DOCUMENT = extractText(SHOP_POLICY);

/** Why the shop's card says what it says of a practice. */
export const explainShop = (id: PracticeId) => explainPractice(id, DOCUMENT, ENGLISH);
