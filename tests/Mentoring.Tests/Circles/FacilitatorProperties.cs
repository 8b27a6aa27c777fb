using Competence.Mentoring.Circles;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Mentoring.Tests.Circles;

public sealed class FacilitatorProperties
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid Circle = Guid.CreateVersion7(), By = Guid.CreateVersion7();

    /// <summary>0-5: a meeting is planned; 6: somebody joins; 7: somebody leaves; the number says who.</summary>
    private static readonly Gen<(int Step, int Who)[]> Lives = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 9]).Array[0, 60];

    [Fact]
    public void While_nobody_comes_or_goes_no_two_lead_more_than_one_meeting_more_or_less_than_each_other() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[0, 60]).Sample((people, meetings) =>
        {
            var circle = Formed(people);
            for (var i = 0; i < meetings; i++) circle = Planned(circle, i + 1);
            var turns = circle.Members.Select(m => circle.Meetings.Count(x => x.FacilitatorId == m.PersonId)).ToList();
            (turns.Max() - turns.Min()).Should().BeLessThanOrEqualTo(1);
        });

    [Fact]
    public void However_people_have_come_and_gone_it_is_even_again_from_the_last_who_did() =>
        Gen.Select(Gen.Int[1, 6], Lives).Sample((people, life) =>
        {
            var (circle, since, now) = (Formed(people), 0, 0);
            foreach (var (step, who) in life)
            {
                now++;
                if (step == 6) circle = Then(circle, new CircleJoined(Circle, Guid.CreateVersion7(), By, At(now)));
                else if (step == 7 && circle.Members.Count > 1)
                    circle = circle.ComeAndGo([new CircleLeft(Circle, circle.Members[who % circle.Members.Count].PersonId, null, At(now))], At(now)).Events.Aggregate(circle, Then);
                else circle = Planned(circle, now);
                if (step >= 6) since = circle.Meetings.Count;
                if (circle.Meetings.Count > 0) circle.Has(circle.Meetings[^1].FacilitatorId!.Value).Should().BeTrue("whoever has left leads nothing that is to come");
                var turns = circle.Members.Select(m => circle.Meetings.Skip(since).Count(x => x.FacilitatorId == m.PersonId)).ToList();
                (turns.Max() - turns.Min()).Should().BeLessThanOrEqualTo(1);
            }
        });

    [Fact]
    public void The_same_circle_has_the_same_next_one() => Lives.Sample(life =>
    {
        var circle = life.Index().Aggregate(Formed(4), (c, step) => step.Item.Step < 6 ? Planned(c, step.Index + 1) : c);
        circle.NextFacilitator().Should().Be(Facilitators.Next(circle.Members, [.. circle.Facilitations().Reverse()]));
    });

    private static LearningCircle Formed(int people) => LearningCircle.Fold(null, new CircleFormed(
        Circle, Guid.CreateVersion7(), new("Grupp", null, 2, 20, []), [.. Enumerable.Range(0, people).Select(_ => Guid.CreateVersion7())], By, Begin))!;

    private static LearningCircle Planned(LearningCircle circle, int now) =>
        Then(circle, new CircleMeetingPlanned(Circle, Guid.CreateVersion7(), By, At(now).AddDays(1), 60, null, [], circle.NextFacilitator(), At(now)));

    private static LearningCircle Then(LearningCircle circle, object fact) => LearningCircle.Fold(circle, fact)!;

    private static DateTimeOffset At(int minutes) => Begin.AddMinutes(minutes);
}
