const totals = { apple: 7, pear: 2 };
const table = document.getElementById('totals');
for (const [fruit, baskets] of Object.entries(totals)) {
  const row = table.insertRow();
  row.insertCell().textContent = fruit;
  row.insertCell().textContent = String(baskets);
}
