namespace Competence.Metrics.Measures;

/// <summary>How what the people of a unit contribute becomes one number.</summary>
internal enum Adding
{
    /// <summary>How many they are, each once.</summary>
    People,

    /// <summary>The same of a single day, on which nobody is in two units.</summary>
    PeopleOnADay,

    /// <summary>The sum of what each contributes, told in hundredths.</summary>
    Sum,

    /// <summary>Their days by the days of the period.</summary>
    DaysOfPeriod,

    /// <summary>The same, each day told in hundredths of the hours of its week, by those of full time.</summary>
    FullTimeOfPeriod,

    Median,

    /// <summary>What groups come to whose people nobody knows: each says how many they are, and they are added up.</summary>
    Groups,

    /// <summary>What units come to, and nobody in particular: added up, and about no people.</summary>
    Units,
}

/// <summary>What a contribution is of, and whether HR may be told whose each is.</summary>
public enum Contributor
{
    Person,
    Opening,

    /// <summary>A person, and who they are is told to nobody.</summary>
    Nobody,
}

/// <summary>Something that is counted from facts for a unit and a period; formulas are made of these.</summary>
/// <param name="Name">As formulas write it.</param>
/// <param name="Contributions">
/// SQL over the tables that <see cref="MeasureSql"/> names: <c>unit_id</c> (null: none), <c>person_id</c>, <c>value</c> (integer), a row for each contribution in the days
/// <c>w.since</c> until before <c>w.until</c>; of <see cref="Adding.Groups"/> and <see cref="Adding.Units"/> <c>unit_id, n, value</c>, a row for each group.
/// </param>
internal sealed record Measure(string Name, Adding Adding, string Contributions, Contributor Of = Contributor.Person)
{
    /// <summary>Each contribution is somebody's, or an opening's: it is known whose.</summary>
    public bool IsOfPeople => Adding is not (Adding.Groups or Adding.Units);

    /// <summary>What it comes to where nobody has contributed: they are none, but there is no middle of nothing, and what no unit has told is not known.</summary>
    public decimal? OfNobody => Adding is Adding.Median or Adding.Units ? null : 0;

    /// <summary>Full time, in hundredths of hours a week.</summary>
    public const int FullWeek = 4000;

    public static readonly IReadOnlyList<Measure> All = [.. StaffMeasures.All, .. EventMeasures.All, .. SkillMeasures.All, .. PulseMeasures.All, .. OutputMeasures.All];

    public static Measure? Find(string name) => All.FirstOrDefault(m => m.Name == name);

    /// <summary>The unit that somebody works in on a day.</summary>
    /// <param name="day">SQL.</param>
    public static string UnitOn(string person, string day) => $"left join placed p on p.person_id = {person} and p.valid_from <= {day} and p.valid_to > {day}";
}
