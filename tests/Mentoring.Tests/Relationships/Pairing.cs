using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;

namespace Competence.Mentoring.Tests.Relationships;

/// <summary>Ada asks Bo.</summary>
internal static class Pairing
{
    public static readonly Guid Pair = Guid.CreateVersion7(), Programme = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Eve = Guid.CreateVersion7();
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 2), Autumn = Today.AddMonths(6);

    public static readonly MentoringRequested Requested = new(Pair, Programme, MentoringKind.Mentor, Ada, Bo, Ada, Now);
    public static readonly RequestAccepted Accepted = new(Pair, Bo, Now);
    public static readonly AgreementProposed Proposed = new(Pair, Ada, 2, 6, Autumn, Now);
    public static readonly AgreementMade Made = new(Pair, Bo, Now);
    public static readonly object[] Started = [Requested, Accepted, Proposed, Made];

    public static readonly MentoringProgrammeContent Content = new(
        "Mentor", null, MentoringKind.Mentor, MatchingMode.Self, Eve, Today, Today, Today.AddYears(1), MatchWeights.Usual, [], 6);

    public static Story<Relationship> Given(params object[] facts) => Story<Relationship>.Given(Relationship.Fold, facts);

    public static MentoringEnrolment Enrolled(Guid person, bool asMentor, params object[] then) => new object[]
    {
        new MentoringEnrolled(Programme, person, new(asMentor ? new(2, [], ["x"]) : null, asMentor ? null : new([], ["x"], []), ["sv"], null, true, HalfDays.None, [], []), person, Now),
    }.Concat(then).Aggregate((MentoringEnrolment?)null, MentoringEnrolment.Fold)!;
}
