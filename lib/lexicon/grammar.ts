/** Words with a grammatical job: what denies, hedges, excepts, conditions and divides. */
import { phrases } from './phrase.ts';

export const GRAMMAR = {
  /** Denies what follows, up to the end of its clause. */
  negator: phrases`
    not; not yet; never; no; neither; nor; none; without; nobody; no one; nothing; unable; avoid; avoids; refuse to;
    refrain from; decline to; prohibit; prohibits; prohibited from; forbid; forbidden to; forbidden from; prohibited;
    under no circumstances; in no event; no longer; at no time; (prevent|prevents) (the |any
    |)(collection|disclosure|sale|sharing); not in the business of; in no way; hardly; cannot; not in any way; not in
    any circumstances; nowhere; not accept (or collect|or request|or solicit|any|data|information|personal);
    (shall|must|should|may|can) not (use|access|visit|register); not available to; not available for; disallowed
  `,
  /** Contains a denying word but denies nothing. */
  not_negator: phrases`
    not all; not every;
    to avoid; (right|option|ability|able|choose|wish) to (prohibit|forbid|refuse|decline); right to prevent; can
    (prohibit|forbid); (may|can) (prohibit|forbid|refuse); not required; not only; not limited to; not affiliated; not
    owned; not operated by; not just; not merely; not solely; whether or not; may or may not; not necessarily; if not;
    or not; no matter; no later than; not later than; no more than; no less than; no cost; no charge; not otherwise;
    without limitation; without limiting; without undue delay; without delay; without any delay; without unnecessary
    delay; without charge; without cost; without affecting; without prejudice; not least; no obligation; no longer
    necessary; no longer needed; no longer required; no longer need; no longer require; not limited; no guarantee; no
    questions asked; not guarantee; not guaranteed; not required to; not permitted by; no longer than; not longer than;
    no longer wish; no longer want; no longer like; not satisfied; not responsible; no responsibility; not described;
    not listed; not covered; not able to guarantee; not 100; no method; no security; no transmission; no data
    transmission; no internet; no system; no website; no electronic;
    no (|uniform |common |universal |industry |consistent |generally accepted |agreed |single )(standard|standards|consensus); without notice; without prior notice; without
    notifying; without further notice; with or without notice; without advance notice; without any notice; without
    separate notice; without your knowledge; without us; without your; without the; without parental; without
    verifiable; without first; without our; without a; without explicit; without obtaining; without prior; without
    asking; without consent; without permission; without additional; without further; without using cookies; without
    cookies; without them; not agree; not wish; not want; not consent; not accept; not like; not provide us; non; not to
    provide; not be able; may not be able; not be possible; not understand; not use (the|our|this|these)
    (site|website|web site|service|app|application|platform|product|page); not have control; not affect; not
    control; no control; whether; do not sell my; do not sell or share my; not to be tracked; no-reply; not applicable;
    not yet known; not be accessible; not function; not work; not work properly; not hesitate; not in possession; not
    relevant; not identify you; not personally identify; not personally identifiable; not directly identify; not
    identify individual; not identifiable; not known; not linked; not associated; no personal information
    about; not contacting; not be complete; not apply; not applied; not extend; not cover; not governed; not complete;
    not accurate; not visible; not reflect; not store your full; not previously; not endorse; not review; not available;
    not always
  `,
  hedge: phrases`
    may; might; could; can; sometimes; occasionally; from time to time; in some cases; in certain cases; in certain
    circumstances; in some circumstances; where applicable; where appropriate; possibly; certain circumstances; if
    applicable; reserve the right; generally; typically
  `,
  exception: phrases`
    except; except as; except that; except in; except for; except to; except when; except where; except with; except
    if; except under; unless; other than; apart from; aside from; save for; with the exception of; excluding; save as;
    exceptions; otherwise than
  `,
  /** What follows holds, and nothing else: "only with …". */
  restriction: phrases`
    -only (|for )(as|so) long as; -only for (the|such|that) (period|time|duration|length); only if; only when; only where; only with; only to; only in; only as; only for; but only; only under; solely to;
    solely for; only by; only after
  `,
  contrast: phrases`
    -while you (remain|are a|are an|have an|have a|use|stay|hold|keep|maintain|continue); -while your account; but; however; although; though; whereas; nevertheless; nonetheless; yet; while; instead; rather; notwithstanding;
    despite; even if; even though; even when
  `,
} as const;

/** A grammatical job. */
export type GrammarKind = keyof typeof GRAMMAR;
