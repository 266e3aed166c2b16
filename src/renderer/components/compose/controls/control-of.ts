import type { Component } from 'vue'
import type { FieldType } from '../../../../contract/scenario.ts'
import ChoiceControl from './ChoiceControl.vue'
import ChoicesControl from './ChoicesControl.vue'
import DateControl from './DateControl.vue'
import MoneyControl from './MoneyControl.vue'
import SentenceControl from './SentenceControl.vue'
import SwitchControl from './SwitchControl.vue'
import TextControl from './TextControl.vue'

/** How a type of field is asked: its control, whether that is several controls under one name, and its width. */
export interface Control {
  readonly component: Component
  readonly group: boolean
  readonly width: 'cell' | 'wide'
}

const text: Control = { component: TextControl, group: false, width: 'cell' }

const controls: Readonly<Record<FieldType, Control>> = {
  text,
  sentence: { component: SentenceControl, group: true, width: 'wide' },
  choice: { component: ChoiceControl, group: false, width: 'cell' },
  choices: { component: ChoicesControl, group: true, width: 'wide' },
  date: { component: DateControl, group: false, width: 'cell' },
  money: { component: MoneyControl, group: false, width: 'cell' },
  quantity: text,
  'order-number': text,
  'tracking-number': text,
  url: text,
  address: text,
  'yes-no': { component: SwitchControl, group: false, width: 'cell' },
}

/** The control for a type of field. */
export function controlOf(type: FieldType): Control {
  return controls[type]
}
