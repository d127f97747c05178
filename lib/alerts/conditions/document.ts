import { type Condition, inDays, ofRule, rulesOfPositions } from "./condition.ts";

/** A document, such as an insurance, whose last day comes near or has passed. */
export const documentExpiry: Condition = {
  kind: "document_expiry",
  held: `select ${ofRule}, 'document' as subject_type, x.id as subject_id, (x.expires_on - d.day)::numeric as observed,
      x.expires_on as due_on, format('%s ends on %s, %s.', x.title, x.expires_on, ${inDays("x.expires_on")}) as message
    from ${rulesOfPositions} join documents x on x.property_id = p.id
    where x.expires_on <= d.day + r.within_days`,
};
