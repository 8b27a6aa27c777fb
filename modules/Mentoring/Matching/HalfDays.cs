namespace Competence.Mentoring.Matching;

/// <summary>When in a week somebody can meet. None said is any time.</summary>
[Flags]
public enum HalfDays
{
    None = 0,
    MondayMorning = 1,
    MondayAfternoon = 2,
    TuesdayMorning = 4,
    TuesdayAfternoon = 8,
    WednesdayMorning = 16,
    WednesdayAfternoon = 32,
    ThursdayMorning = 64,
    ThursdayAfternoon = 128,
    FridayMorning = 256,
    FridayAfternoon = 512,
    All = 1023,
}
