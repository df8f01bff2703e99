/** The look that the system asks for, as themes.css names it. */
export const systemTheme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
