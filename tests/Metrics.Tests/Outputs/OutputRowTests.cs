using Competence.Metrics.Outputs;
using Competence.Sheets;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Outputs;

public sealed class OutputRowTests
{
    private static readonly DateOnly Today = new(2026, 5, 20);

    [Theory]
    [InlineData("2026-04", "1250000,50", 1_250_000.5)]
    [InlineData("2026-05-20", "1 250 000", 1_250_000)]
    [InlineData("2026-04", "-12.5", -12.5)]
    public void A_row_says_the_month_and_the_amount(string month, string amount, double expected)
    {
        var (row, faults) = Read("Nord", month, amount);

        faults.Should().BeEmpty();
        row.Should().Be(new OutputRow(2, "Nord", new(2026, int.Parse(month[5..7], null), 1), (decimal)expected));
    }

    [Theory]
    [InlineData("Nord", "april 2026", "1", "metrics.import-month")]
    [InlineData("Nord", "1999-12", "1", "metrics.import-month")]
    [InlineData("Nord", "2026-06", "1", "metrics.month-to-come")]
    [InlineData("Nord", "2026-04", "1,234", "metrics.import-amount")]
    [InlineData("Nord", "2026-04", "1.234,50", "metrics.import-amount")]
    [InlineData("Nord", "2026-04", "mycket", "metrics.import-amount")]
    [InlineData("Nord", "2026-04", "", "metrics.import-value-missing")]
    [InlineData("", "2026-04", "1", "metrics.import-value-missing")]
    public void What_cannot_be_read_is_refused(string unit, string month, string amount, string code)
    {
        var (row, faults) = Read(unit, month, amount);

        row.Should().BeNull();
        faults.Select(f => f.Code).Should().Equal(code);
    }

    private static (OutputRow? Row, IReadOnlyList<(OutputField? Field, string Code)> Faults) Read(params string[] cells) =>
        OutputRow.Read(new SheetRow<OutputField>(2, false, cells), Today);
}
