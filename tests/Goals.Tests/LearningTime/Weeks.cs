using Competence.Goals.Copies;
using Competence.Goals.LearningTime;
using Competence.Goals.Records;

namespace Competence.Goals.Tests.LearningTime;

/// <summary>People, weeks and facts of learning time.</summary>
internal static class Weeks
{
    public static readonly Guid Ada = Guid.CreateVersion7(), Course = Guid.CreateVersion7(), Book = Guid.CreateVersion7(), Ai = Guid.CreateVersion7();
    public static readonly DateOnly Monday = new(2026, 11, 23), Today = new(2026, 11, 26);
    public static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    public static readonly LearningTimePolicy OneDay = new(LearningTimePolicy.TheId, [new(new(2026, 1, 1), .2m)]);

    public static ContractSpan[] Contract(decimal? hours) => [new(new(2020, 1, 1), null, hours)];

    public static LearningEntry Used(Guid id, DateOnly day, decimal hours, LearningBasis basis = LearningBasis.None, Guid? item = null) =>
        new(id, HoursKind.Used, day, hours, basis, item, null, null, null);

    public static LoggedHours Log(DateOnly day, decimal hours, Guid? item = null, LearningBasis basis = LearningBasis.Gap) => new(day, hours, basis, item, null);

    public static LearntHours Learnt(DateOnly day, decimal hours, Guid item, LearningBasis basis = LearningBasis.Gap) => new(Guid.CreateVersion7(), day, hours, basis, item);
}
