import {svg} from 'lit';

/** The icon of the trigger. The other icons are in a file of their own, which is loaded with the dialog. */
export const rulerIcon = svg`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M3.5 8.5h17a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-17a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z" />
    <path d="M6.5 8.5v3M10.2 8.5v4.5M13.8 8.5v3M17.5 8.5v4.5" />
  </svg>
`;
