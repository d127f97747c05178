/** The parts of an operating statement and of the ledger beyond it, in the order of a statement. */
export const sections = [
  "income",
  "expense",
  "capital",
  "debt_service",
  "financing",
  "investment",
  "owner",
  "deposit",
] as const;

export type Section = (typeof sections)[number];

export interface Category {
  code: string;
  name: string;
  section: Section;
  /** 1 when a positive amount is money in, -1 when it is money out. */
  flow: 1 | -1;
  /** Line item code of CREFC's Investor Reporting Package (Operating Statement Analysis Report), where there is one. */
  crefc_code: string | null;
  /** Place in a statement, ascending. */
  position: number;
}

type Line = [position: number, code: string, name: string, crefcCode?: string];

const part = (section: Section, flow: 1 | -1, lines: readonly Line[]): Category[] =>
  lines.map(([position, code, name, crefcCode = null]) => ({
    code,
    name,
    section,
    flow,
    crefc_code: crefcCode,
    position,
  }));

/** The chart of categories. The table `transaction_categories` holds the same rows. */
export const categories: readonly Category[] = [
  ...part("income", 1, [
    [10, "gross_potential_rent", "Gross Potential Rent", "010GROSRNT"],
    [20, "vacancy_loss", "Less: Vacancy Loss", "020VACANCY"],
    [30, "base_rent", "Base Rent", "030BASERNT"],
    [40, "expense_reimbursement", "Expense Reimbursement", "040EXPREMB"],
    [50, "percentage_rent", "Percentage Rent", "050PCTRENT"],
    [60, "room_revenue", "Room Revenue", "060ROOMREV"],
    [70, "food_beverage_revenue", "Food and Beverage Revenue", "070FOODBEV"],
    [90, "other_department_revenue", "Other Departmental Revenue", "090OTHDREV"],
    [140, "laundry_vending", "Laundry and Vending Income", "140LAUNDRY"],
    [150, "parking_income", "Parking Income", "150PARKING"],
    [160, "other_income", "Other Income", "160OTHERIN"],
  ]),
  ...part("expense", -1, [
    [270, "rooms_expense", "Rooms (Departmental)", "270ROOMS"],
    [280, "food_beverage_expense", "Food and Beverage (Departmental)", "280FOODBEV"],
    [290, "telephone_expense", "Telephone (Departmental)", "290PHONE"],
    [300, "other_department_expense", "Other Departmental Expense", "300OTHDEPT"],
    [310, "real_estate_taxes", "Real Estate Taxes", "310RETAXES"],
    [320, "property_insurance", "Property Insurance", "320PROPINS"],
    [330, "utilities", "Utilities", "330UTILITI"],
    [340, "repairs_maintenance", "Repairs and Maintenance", "340REPAIRS"],
    [350, "janitorial", "Janitorial", "350JANITOR"],
    [360, "franchise_fee", "Franchise Fee", "360FRANCHI"],
    [370, "management_fees", "Management Fees", "370MANAGEM"],
    [380, "payroll_benefits", "Payroll and Benefits", "380PAYROLL"],
    [390, "advertising_marketing", "Advertising and Marketing", "390MARKETI"],
    [400, "professional_fees", "Professional Fees", "400PROFESS"],
    [410, "general_administrative", "General and Administrative", "410GENERAL"],
    [440, "other_expenses", "Other Expenses", "440OTHEREX"],
    [450, "ground_rent", "Ground Rent", "450GROUNDR"],
  ]),
  ...part("capital", -1, [
    [490, "leasing_commissions", "Leasing Commissions", "490LEASING"],
    [500, "tenant_improvements", "Tenant Improvements", "500TENANTI"],
    [510, "capital_expenditures", "Capital Expenditures", "510CAPEX"],
    [520, "extraordinary_capital", "Extraordinary Capital Expenditures", "520EXCAPEX"],
  ]),
  ...part("debt_service", -1, [
    [600, "interest", "Interest"],
    [610, "principal", "Principal"],
  ]),
  ...part("financing", 1, [[700, "loan_proceeds", "Loan Proceeds"]]),
  ...part("financing", -1, [[710, "loan_payoff", "Loan Payoff"]]),
  ...part("investment", -1, [[800, "acquisition", "Acquisition"]]),
  ...part("investment", 1, [[810, "disposition", "Disposition"]]),
  ...part("owner", 1, [[900, "contribution", "Contribution"]]),
  ...part("owner", -1, [[910, "distribution", "Distribution"]]),
  ...part("deposit", 1, [[1000, "deposit_received", "Deposit Received"]]),
  ...part("deposit", -1, [[1010, "deposit_returned", "Deposit Returned"]]),
];

export const categoryCodes = categories.map(({ code }) => code);
