/** What some browsers tell of the connection, and TypeScript's types leave out. */
interface ConnectedNavigator {
  readonly connection?: {readonly saveData?: boolean};
}

/** Whether the shopper has asked the browser for little data. Browsers that do not tell count as no. */
export const savesData = ({connection}: ConnectedNavigator = navigator as ConnectedNavigator): boolean =>
  connection?.saveData === true;
