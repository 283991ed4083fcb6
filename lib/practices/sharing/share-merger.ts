import { ANY_DATA, HANDS_OVER } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-merger',
  topic: 'sharing',
  question: 'Does my data go along when the company is sold?',
  why: 'A buyer may have other plans with your data.',
  wording: {
    does: 'Passes your data on if the company is sold or merged',
    may: 'Says your data may pass to a buyer of the company',
    doesNot: 'Says your data is not passed on in a sale of the company',
    silent: 'what happens to your data if the company is sold',
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    {
      does: [...HANDS_OVER, 'include', 'receive', 'get_at', 'keep'],
      who: ['service', 'third', 'user'],
      about: ['merger'],
      of: ANY_DATA,
      unless: ['to.affiliate', 'action.tell'],
      denied: null,
    },
    {
      does: ['share', 'hand', 'transfer'],
      who: ['service', 'third'],
      near: ['about.merger'],
      data: ANY_DATA,
      unless: ['about.policy_here'],
      denied: null,
    },
    { does: ['transfer'], who: ['service', 'third', 'user'], about: ['merger'], data: ANY_DATA, denied: null },
    { does: ['use', 'keep'], who: ['third'], about: ['merger'], to: ['acquirer'], of: ANY_DATA, denied: null },
    {
      does: HANDS_OVER,
      who: ['service', 'third'],
      to: ['acquirer'],
      of: ANY_DATA,
      near: ['about.merger'],
      unless: ['from.provider'],
      denied: null,
    },
    {
      does: ['sell', 'transfer', 'merge'],
      about: ['merger'],
      near: ['data.personal', 'about.held_data'],
      unless: ['to.affiliate'],
      denied: null,
      weak: true,
    },
    { does: ['share'], about: ['merger'], denied: null, weak: true },
    {
      does: ['hand', 'transfer'],
      about: ['merger'],
      to: ['third_party', 'acquirer'],
      conditional: false,
      denied: null,
      weak: true,
    },
    // An item of a list whose lead-in is lost: "In connection with a merger or sale of assets;".
    { does: ['be', 'state', 'include'], about: ['on_deal'], and: ['merger'], denied: null, weak: true },
    {
      does: ['share', 'hand', 'transfer'],
      near: ['about.merger'],
      of: ANY_DATA,
      unlessNear: ['about.legal_demand'],
      affirmed: null,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We may share your information in connection with the sale of one of our divisions.' },
    { text: 'If the firm is sold, you will be told of any change in ownership or uses of your personal information.' },
    { text: 'During negotiations of any merger with another company;' },
    { text: 'If we are acquired by another company, your information will be transferred to the new owner.' },
    { text: 'Your personal data may be among the assets transferred in a merger.' },
    { text: 'We may disclose your data in connection with a sale of our business.' },
    { text: 'We share personal data in these cases:\n\n- [[in the event of a merger or bankruptcy]]' },
    { text: 'We may reveal information to a potential purchaser of our business.' },
    { text: 'If Acme is to be sold, merged or wound down, your data may be handed to a potential buyer.' },
    { text: 'Third parties to whom we may sell, transfer or merge parts of our business.' },
    { text: 'In a corporate reorganization we may transfer user information to the successor.' },
  ],
  denies: [
    { text: 'If our company is sold, we will not transfer your personal data to the buyer.' },
    { text: 'We will never share your information in connection with a merger or acquisition.' },
  ],
  silent: [
    {
      text: 'We never allow the sale or transfer of personal information by staff.',
      because: 'data, not the company',
      also: ['sell-data'],
    },
    {
      text: 'Your details are used to conduct business transactions such as orders.',
      because: 'trade with the reader',
    },
    { text: 'Intra-company transfers of member data are logged.', because: 'no company is sold', also: [] },
    {
      text: 'Our shop collects the name and postal address of the buyer.',
      because: 'buys goods',
      also: ['collect-contact'],
    },
    { text: 'We carry out due diligence on all vendors.', because: 'vendors are checked, no company is sold' },
    {
      text: 'Acme was founded in 2009 and grew through the acquisition of a small studio.',
      because: 'history of the company',
    },
    { text: 'Please list the assets of your company in the form.', because: 'the reader’s own company' },
    { text: 'We merge data from several forms into one record.', because: 'records are merged, not companies' },
    { text: 'A merger may change our address.', because: 'no data is named' },
    { text: 'What happens to my data in a merger?', because: 'a question' },
  ],
};
