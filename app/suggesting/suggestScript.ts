import { combobox } from './combobox'

const input = document.querySelector<HTMLInputElement>('input[data-suggestions]')
const list = document.getElementById(input?.dataset.suggestions ?? '')
const status = document.querySelector<HTMLElement>('[data-suggestion-status]')
if (input && list && status) combobox(input, list, status)
