import { keepTyping } from './keepTyping'

const form = document.querySelector<HTMLFormElement>('form[data-keep]')
const status = document.querySelector<HTMLElement>('[data-kept]')
if (form && status) keepTyping(form, status)
