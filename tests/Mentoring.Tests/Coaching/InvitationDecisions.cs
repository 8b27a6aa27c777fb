using Competence.Kernel;
using Competence.Mentoring.Coaching;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Xunit;

namespace Competence.Mentoring.Tests.Coaching;

public sealed class InvitationDecisions
{
    private static readonly Guid Programme = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Hr = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly MentoringProgrammeContent Content = new(
        "Coachning", null, MentoringKind.LeaderCoaching, MatchingMode.Self, Hr, Today, Today.AddDays(9), Today.AddDays(90), MatchWeights.Usual, [], 6);
    private static readonly InvitationSurroundings Fits = new(Content, IsEmployed: true, IsLeader: true, IsEnrolled: false);
    private static readonly LeaderInvited Invited = new(Programme, Ada, InvitationReason.LowTeamPulse, Hr, Now);

    private static Story<LeaderInvitation> Given(params object[] facts) => Story<LeaderInvitation>.Given(LeaderInvitation.Fold, facts);

    private static Decision Invite(LeaderInvitation? invitation, InvitationSurroundings? around = null, Guid? by = null, DateOnly? today = null) =>
        InviteLeaderHandler.Decide(new(Programme, Ada, InvitationReason.LowTeamPulse, by ?? Hr), invitation, around ?? Fits, Now, today ?? Today);

    [Fact]
    public void A_leader_is_invited_once() => Given().When(i => Invite(i)).Then(Invited).When(i => Invite(i)).Then();

    [Fact]
    public void Whoever_declined_is_not_asked_again() => Given(Invited)
        .When(i => DeclineInvitationHandler.Decide(new(Programme, Ada), i, Now)).Then(new LeaderInvitationDeclined(Programme, Ada, Now))
        .When(i => DeclineInvitationHandler.Decide(new(Programme, Ada), i, Now)).Then()
        .When(i => Invite(i)).Refused("mentoring.invitation-declined");

    [Fact]
    public void Only_a_leader_who_can_still_enrol_in_coaching_is_invited()
    {
        Given().When(i => Invite(i, Fits with { Programme = null })).Refused("mentoring.unknown-programme");
        Given().When(i => Invite(i, Fits with { Programme = Content with { Kind = MentoringKind.Mentor } })).Refused("mentoring.not-leader-coaching");
        Given().When(i => Invite(i, Fits with { IsEmployed = null })).Refused("mentoring.unknown-person");
        Given().When(i => Invite(i, Fits with { IsEmployed = false })).Refused("mentoring.not-employed");
        Given().When(i => Invite(i, Fits with { IsLeader = false })).Refused("mentoring.leads-nobody");
        Given().When(i => Invite(i, Fits with { IsEnrolled = true })).Refused("mentoring.already-enrolled");
        Given().When(i => Invite(i, today: Today.AddDays(10))).Refused("mentoring.enrolment-closed");
        Given().When(i => Invite(i, by: Ada)).Refused("mentoring.oneself");
        Given().When(i => DeclineInvitationHandler.Decide(new(Programme, Ada), i, Now)).Refused("mentoring.not-invited");
    }
}
