using Competence.People.Persons;

namespace Competence.People.Imports;

/// <summary>
/// Where a row's status and its days contradict each other. Days decide, for they are what everything is counted from; the row is taken, and
/// somebody is told to look at it. Pure.
/// </summary>
internal static class StatusRemarks
{
    private enum Says { Employed, Left, ToCome }

    /// <param name="employment">As it is once the row is taken.</param>
    public static IEnumerable<ImportFault> Of(ImportedPerson row, Employment employment, DateOnly today)
    {
        if (row.EndReason is not null && employment.End is null) yield return new(ImportField.EndReason, "people.import-reason-without-end", null);
        if (string.IsNullOrEmpty(row.Status)) yield break;
        var hasEnded = employment.End <= today;
        var code = Words.TryGetValue(SearchText.Joined(row.Status), out var says)
            ? says switch
            {
                Says.Employed when hasEnded => "people.import-says-employed",
                Says.Left when !hasEnded => "people.import-says-left",
                Says.ToCome when employment.Start <= today => "people.import-says-to-come",
                _ => null,
            }
            : "people.import-status";
        if (code is not null) yield return new(ImportField.Status, code, row.Status);
    }

    private static readonly Dictionary<string, Says> Words = new()
    {
        ["active"] = Says.Employed, ["aktiv"] = Says.Employed, ["employed"] = Says.Employed, ["anställd"] = Says.Employed, ["leaveofabsence"] = Says.Employed,
        ["onleave"] = Says.Employed, ["tjänstledig"] = Says.Employed, ["föräldraledig"] = Says.Employed, ["sjukskriven"] = Says.Employed,
        ["inactive"] = Says.Left, ["inaktiv"] = Says.Left, ["terminated"] = Says.Left, ["left"] = Says.Left, ["slutat"] = Says.Left, ["avslutad"] = Says.Left,
        ["voluntarilyterminated"] = Says.Left, ["terminatedforcause"] = Says.Left,
        ["futurestart"] = Says.ToCome, ["pending"] = Says.ToCome, ["kommande"] = Says.ToCome,
    };
}
