using Competence.Goals.Copies;
using Competence.Goals.Reskilling;
using Competence.Kernel;
using Xunit;
using static Competence.Goals.Tests.Reskilling.Piping;

namespace Competence.Goals.Tests.Reskilling;

public sealed class JoinReskillingDecisions
{
    [Fact]
    public void A_person_volunteers_with_the_fit_of_that_day() => Given().When(_ => Volunteer(null)).Then(Joined());

    [Fact]
    public void Who_was_put_forward_says_later_how_much_they_would_like_it() =>
        Given(Joined(Hr)).When(Volunteer).Then(new ParticipantInterestStated(Part, 3));

    [Fact]
    public void Whoever_is_in_it_stays_where_they_are()
    {
        Given(At(ReskillingStage.Training)).When(Volunteer).Then();
        Given(At(ReskillingStage.Training)).When(part => PutForward(part, Unit)).Then();
    }

    [Fact]
    public void Who_has_left_comes_in_anew() =>
        Given([.. At(ReskillingStage.Assessed), Moved(ReskillingStage.Left, Oskar)]).When(Volunteer).Then(Joined());

    [Fact]
    public void Nobody_joins_what_is_closed_or_over()
    {
        Given().When(_ => Volunteer(null, Offered(Terms with { IsOpen = false }))).Refused("goals.pipeline-closed");
        Given().When(_ => Volunteer(null, Offered(Terms with { EndsOn = Today.AddDays(-1) }))).Refused("goals.pipeline-closed");
    }

    [Fact]
    public void Only_somebody_who_works_here_in_another_role_may_join()
    {
        Given().When(_ => Volunteer(null, standing: new(true, Technician))).Refused("goals.same-role");
        Given().When(_ => Volunteer(null, standing: new(false, Worker))).Refused("goals.not-employed");
    }

    [Fact]
    public void Another_is_put_forward_into_a_pipeline_of_the_unit()
    {
        Given().When(part => PutForward(part, Unit)).Then(Joined(Hr));
        Given().When(part => PutForward(part, Guid.CreateVersion7())).Refused("goals.unknown-pipeline");
    }

    [Fact]
    public void A_person_withdraws_until_the_new_role_has_begun()
    {
        Given(At(ReskillingStage.Placement)).When(Withdraw).Then(Moved(ReskillingStage.Left, Oskar));
        Given(At(ReskillingStage.Placed)).When(Withdraw).Refused("goals.placed-already");
        Given([Joined(), Moved(ReskillingStage.Left, Oskar)]).When(Withdraw).Then();
        Given().When(Withdraw).Refused("goals.unknown-participation");
    }

    private static Decision Volunteer(Participation? part) => Volunteer(part, null);

    private static Decision Volunteer(Participation? part, ReskillingPipeline? pipeline = null, Standing? standing = null) => JoinReskillingHandler.Decide(
        new(Part, Pipeline, null, Oskar, Oskar, 3, null), part, new(pipeline ?? Offered(), standing ?? new(true, Worker), 15 / 43.0), Now, Today);

    private static Decision PutForward(Participation? part, Guid unit) => JoinReskillingHandler.Decide(
        new(Part, Pipeline, unit, Oskar, Hr, null, null), part, new(Offered(), new(true, Worker), 15 / 43.0), Now, Today);

    private static Decision Withdraw(Participation? part) => WithdrawFromReskillingHandler.Decide(new(Part, Oskar), part, Now, Today);
}
