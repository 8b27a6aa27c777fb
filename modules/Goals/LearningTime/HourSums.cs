namespace Competence.Goals.LearningTime;

/// <summary>What an organisation's hours are summed by.</summary>
/// <param name="Scope">Week: who was active. Month: all hours. A basis: its hours of a month. A basis with <c>.of</c>: the same by what was learnt from.</param>
/// <param name="Period">The week's Monday, the month's first day, or of absence the day.</param>
/// <param name="SubjectId">Empty where it is not summed by that, or nothing was named.</param>
public sealed record SumKey(string Scope, Guid SubjectId, DateOnly Period)
{
    public const string Week = "Week", Month = "Month", Absent = "Absent";

    public static string Of(Records.LearningBasis basis) => basis.ToString();

    public static string SubjectsOf(Records.LearningBasis basis) => $"{basis}.of";
}

/// <param name="People">How many people are in it.</param>
public sealed record HourSum(decimal Hours, int People);

/// <summary>What one person adds to each sum; a change moves a sum by what they add afterwards less what they added before.</summary>
public static class HourSums
{
    public static IReadOnlyDictionary<SumKey, HourSum> Of(PersonHours person)
    {
        var counted = CountedHours.Of(person);
        var hours = counted.Where(c => c.Hours > 0).SelectMany(c => new (SumKey Key, decimal Hours)[]
        {
            (new(SumKey.Month, Guid.Empty, MonthOf(c.Day)), c.Hours), (new(SumKey.Of(c.Basis), Guid.Empty, MonthOf(c.Day)), c.Hours),
            (new(SumKey.SubjectsOf(c.Basis), c.SubjectId ?? Guid.Empty, MonthOf(c.Day)), c.Hours),
        });
        var weeks = counted.Select(c => (Key: new SumKey(SumKey.Week, Guid.Empty, LearningWeek.MondayOf(c.Day)), c.Hours));
        return hours.Concat(weeks).GroupBy(part => part.Key).ToDictionary(g => g.Key, g => new HourSum(g.Sum(part => part.Hours), 1));
    }

    /// <summary>By how much each sum moves; nothing of what stays as it is.</summary>
    public static IReadOnlyDictionary<SumKey, HourSum> Difference(PersonHours before, PersonHours after)
    {
        var (was, becomes) = (Of(before), Of(after));
        return was.Keys.Union(becomes.Keys)
            .ToDictionary(key => key, key => Less(becomes.GetValueOrDefault(key), was.GetValueOrDefault(key)))
            .Where(d => d.Value is not { Hours: 0, People: 0 }).ToDictionary();
    }

    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static HourSum Less(HourSum? one, HourSum? other) => new((one?.Hours ?? 0) - (other?.Hours ?? 0), (one?.People ?? 0) - (other?.People ?? 0));
}
