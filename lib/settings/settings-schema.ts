/** The form of stored settings. Apart from their types, so that no page loads what checks them. */
import * as v from 'valibot';
import { AMOUNTS, CARD_OPENERS, HOVER_DELAY, MARK_STYLES, SITE_RULES, THEMES, type Rejection, type Settings } from './settings';

const RejectionSchema = v.object({
  concept: v.string(),
  text: v.string(),
  host: v.nullable(v.string()),
} satisfies Record<keyof Rejection, v.GenericSchema>);

export const SettingsSchema = v.object({
  enabled: v.boolean(),
  amount: v.picklist(AMOUNTS),
  markStyle: v.picklist(MARK_STYLES),
  cardOn: v.picklist(CARD_OPENERS),
  hoverDelay: v.pipe(v.number(), v.integer(), v.minValue(HOVER_DELAY.least), v.maxValue(HOVER_DELAY.most)),
  theme: v.picklist(THEMES),
  marks: v.record(v.string(), v.boolean()),
  sites: v.record(v.string(), v.picklist(SITE_RULES)),
  switchedOff: v.array(v.string()),
  rejections: v.array(RejectionSchema),
} satisfies { [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> });
