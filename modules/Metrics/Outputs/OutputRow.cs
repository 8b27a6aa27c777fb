using System.Globalization;
using Competence.Sheets;

namespace Competence.Metrics.Outputs;

/// <summary>What a column of a file of output can be.</summary>
public enum OutputField { Unit, Month, Amount }

/// <summary>A row whose words can be read; the unit that it names is still to be found.</summary>
/// <param name="Month">By its first day.</param>
internal sealed record OutputRow(int Number, string Unit, DateOnly Month, decimal Amount)
{
    /// <summary>More than any organisation turns over in a month.</summary>
    private const decimal Most = 1_000_000_000_000;

    public static readonly SheetFields<OutputField> Sheet = new(new Dictionary<OutputField, string[]>
    {
        [OutputField.Unit] = ["unit", "unitid", "enhet", "avdelning", "department"],
        [OutputField.Month] = ["month", "månad", "period"],
        [OutputField.Amount] = ["amount", "belopp", "intäkt", "intäkter", "revenue", "output", "antal", "count"],
    }, longest: 500, OutputField.Unit, OutputField.Month, OutputField.Amount);

    public static (OutputRow? Row, IReadOnlyList<(OutputField? Field, string Code)> Faults) Read(SheetRow<OutputField> row, DateOnly today)
    {
        if (row.IsRagged) return (null, [(null, "metrics.row-ragged")]);
        var faults = new List<(OutputField?, string)>();
        foreach (var field in Sheet.Required.Where(f => row[f] is null or "")) faults.Add((field, "metrics.import-value-missing"));
        if (faults.Count > 0) return (null, faults);

        if (!DateOnly.TryParseExact(row[OutputField.Month], ["yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year < 2000)
            faults.Add((OutputField.Month, "metrics.import-month"));
        else if (day > today) faults.Add((OutputField.Month, "metrics.month-to-come"));
        if (Read(row[OutputField.Amount]!) is not { } amount) faults.Add((OutputField.Amount, "metrics.import-amount"));
        else if (faults.Count == 0) return (new(row.Number, row[OutputField.Unit]!, new(day.Year, day.Month, 1), amount), []);
        return (null, faults);
    }

    /// <summary>With a comma or a point before at most two decimals: 1,234 may be a thousand or one, and is refused.</summary>
    private static decimal? Read(string text) =>
        decimal.TryParse(
            string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('\u2212', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var amount)
        && Math.Abs(amount) <= Most && amount == decimal.Round(amount, 2) ? amount : null;
}
