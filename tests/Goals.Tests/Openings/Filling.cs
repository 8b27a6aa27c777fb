using Competence.Goals.Openings;

namespace Competence.Goals.Tests.Openings;

/// <summary>People, skills and facts of an opening.</summary>
internal static class Filling
{
    public static readonly Guid Place = Guid.CreateVersion7(), Unit = Guid.CreateVersion7(), Technician = Guid.CreateVersion7(), Driving = Guid.CreateVersion7(),
        Recruiter = Guid.CreateVersion7(), Approver = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Inside = AddCandidate.IdOf(Place, Ada), Outside = Guid.CreateVersion7();

    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 2);
    public static readonly OpeningTerms Terms = new(new(2027, 2, 1), [new(Driving, 2)], 6);

    public static OpeningDrafted Drafted => new(Place, Unit, Technician, 3, Recruiter, Terms, Now);

    public static CandidateAdded Applied => new(Place, Inside, Ada, Ada, Now);

    public static CandidateAdded Entered => new(Place, Outside, null, Recruiter, Now);

    /// <summary>In this state, approved 30 days ago.</summary>
    public static object[] At(OpeningState state) =>
    [
        Drafted, new OpeningApproved(Place, Approver, Today.AddDays(-30), Now),
        .. Enum.GetValues<OpeningState>().Where(s => s > OpeningState.Approved && s <= state).Select(object (s) => new OpeningAdvanced(Place, s, Recruiter, Now)),
    ];

    public static Story<Opening> Given(params object[] facts) => Story<Opening>.Given(Opening.Fold, facts);
}
