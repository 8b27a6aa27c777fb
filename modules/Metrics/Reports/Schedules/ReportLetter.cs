using System.Globalization;
using System.Text;
using Competence.Mail;
using Competence.Metrics.Definitions;

namespace Competence.Metrics.Reports.Schedules;

/// <summary>A report as a letter: its figures in plain text, and all of it as a workbook.</summary>
internal static class ReportLetter
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static Letter Of(MetricReportView report, string language, byte[] workbook)
    {
        var (isSwedish, culture) = (language == "sv", CultureInfo.GetCultureInfo(language == "sv" ? "sv-SE" : "en-GB"));
        var period = string.Create(culture, $"{report.From:d MMMM yyyy} – {report.To:d MMMM yyyy}");
        var text = new StringBuilder().AppendLine(culture, $"{report.Name.In(language)}").AppendLine(culture, $"{period}").AppendLine();
        foreach (var line in report.Lines)
            text.AppendLine(culture, $"{line.Name.In(language)} ({line.Reference.In(language)}): {Told(line, isSwedish, culture)}");
        text.AppendLine().AppendLine(report.Method.In(language)).AppendLine()
            .AppendLine(isSwedish ? "Tabellen ligger i bifogad fil. Rapporten finns också i Competence under Nyckeltal." : "The table is in the enclosed file. The report is also in Competence, under Key figures.");
        return new($"{report.Name.In(language)}, {period}", text.ToString(), [new($"{report.Key}-{report.To:yyyy-MM}.xlsx", Excel, workbook)]);
    }

    private static string Told(MetricReportLineView line, bool isSwedish, CultureInfo culture) => line switch
    {
        { IsHidden: true } => isSwedish ? "visas inte, för få personer" : "not shown, too few people",
        { Value: { } value } => string.Create(culture, $"{value:#,##0.##} {Unit(line.Unit, isSwedish)}").Trim(),
        _ => "–",
    };

    private static string Unit(MetricUnit unit, bool isSwedish) => unit switch
    {
        MetricUnit.Percent => "%",
        MetricUnit.Days => isSwedish ? "dagar" : "days",
        MetricUnit.Hours => isSwedish ? "timmar" : "hours",
        MetricUnit.Sek => isSwedish ? "kr" : "SEK",
        _ => "",
    };
}
