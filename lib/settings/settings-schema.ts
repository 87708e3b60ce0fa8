/** The form of stored settings. Apart from their types, so that no page loads what checks them. */
import * as v from 'valibot';
import { AMOUNTS, SITE_RULES, type Rejection, type Settings } from './settings';

const RejectionSchema = v.object({
  concept: v.string(),
  text: v.string(),
  host: v.nullable(v.string()),
} satisfies Record<keyof Rejection, v.GenericSchema>);

export const SettingsSchema = v.object({
  enabled: v.boolean(),
  amount: v.picklist(AMOUNTS),
  marks: v.record(v.string(), v.boolean()),
  sites: v.record(v.string(), v.picklist(SITE_RULES)),
  rejections: v.array(RejectionSchema),
} satisfies { [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> });
