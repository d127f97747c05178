import { Card } from "../../../components/layout/card.tsx";

const needs = [
  ["Value, equity", "Value", "Property"],
  ["LTV, debt yield", "Value, loan balance, NOI", "Property"],
  ["DSCR", "Settled interest and principal, or NOI and DSCR", "Transactions, or property"],
  ["Occupancy by leases", "Units and signed leases", "Units, leases"],
  ["WALT, lease expirations", "Leases with an area or base rent", "Leases"],
  ["Operating statement", "Transactions", "Transactions"],
] as const;

/** What each figure of the dashboard is made from, for a portfolio that has nothing yet. */
export function FigureNeeds() {
  return (
    <Card title="What each figure needs" bare>
      <div class="scroller">
        <table>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Needs</th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {needs.map(([figure, what, where]) => (
              <tr key={figure}>
                <th scope="row">{figure}</th>
                <td>{what}</td>
                <td>{where}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
