using Competence.Skills.Matches;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Matches;

public sealed class ReadinessTests
{
    private static readonly Guid[] Skills = [.. Enumerable.Range(1, 12).Select(i => new Guid(i, 0, 0, new byte[8]))];
    private static readonly Guid Troubleshooting = Skills[0], Care = Skills[1], Ticketing = Skills[2], Warehouse = Skills[3], Truck = Skills[4];
    private static readonly Dictionary<Guid, int?> WarehouseWorker = new() { [Truck] = 4, [Warehouse] = 3, [Care] = 2, [Troubleshooting] = 1 };

    private static readonly Gen<(int Required, int Importance, int Has)[]> AnyRole =
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5], Gen.Int[-1, 5]).Array[1, 10];

    private static readonly Gen<(int Skill, int Other)[]> AnyRelations = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).Array[0, 12];

    [Fact]
    public void Transition_fit_from_warehouse_to_support_is_15_of_43_as_in_the_specification()
    {
        var ready = Support(hoursPerStep: 40);

        ready.Fit.Should().Be(15 / 43.0);
        Math.Round(ready.Fit, 4).Should().Be(.3488);
        ready.Missing.Select(m => (m.Asked.SkillId, m.Steps)).Should().Equal((Troubleshooting, 3), (Ticketing, 3), (Care, 1));
        ready.Hours.Should().Be(280, "3 + 3 + 1 steps at 40 hours");
    }

    [Fact]
    public void A_related_skill_held_at_the_needed_level_saves_30_percent_of_the_steps()
    {
        var ready = Support(hoursPerStep: 40, (Ticketing, Warehouse));

        ready.Missing.Single(m => m.Asked.SkillId == Ticketing).Should().Match<Missing>(m => m.Adjacent == Warehouse && m.Steps == 2.1m);
        ready.Hours.Should().Be(244, "(3 + 2.1 + 1) · 40");
        ready.Fit.Should().Be(15 / 43.0, "what is akin is not the thing itself");
    }

    [Fact]
    public void A_related_skill_held_below_the_needed_level_saves_nothing() =>
        Support(hoursPerStep: 40, (Troubleshooting, Warehouse)).Hours.Should().Be(280, "the warehouse system is held at 3 and 4 is needed");

    [Fact]
    public void Who_meets_all_has_nothing_to_learn() =>
        Ready([(3, 5, 3), (2, 1, 5)], []).Should().Match<Readiness>(r => r.Fit == 1 && r.Hours == 0 && r.Missing.Count == 0);

    [Fact]
    public void Fit_lies_between_none_and_all() => Gen.Select(AnyRole, AnyRelations).Sample((role, related) =>
        Ready(role, related) is { Fit: >= 0 and <= 1, Hours: >= 0 });

    [Fact]
    public void More_skill_never_lowers_the_fit_nor_adds_hours() =>
        Gen.Select(AnyRole, AnyRelations, Gen.Int[0, 9]).Where((role, _, at) => at < role.Length && role[at].Has < 5).Sample((role, related, at) =>
        {
            var (before, after) = (Ready(role, related), Ready([.. role.Select((r, i) => i == at ? r with { Has = r.Has + 1 } : r)], related));
            return after.Fit >= before.Fit && after.Hours <= before.Hours;
        });

    [Fact]
    public void What_is_akin_never_adds_hours_and_never_moves_the_fit() => Gen.Select(AnyRole, AnyRelations).Sample((role, related) =>
    {
        var (with, without) = (Ready(role, related), Ready(role, []));
        return with.Hours <= without.Hours && with.Hours >= without.Hours * .7m && with.Fit == without.Fit;
    });

    private static Readiness Support(decimal hoursPerStep, params (Guid Skill, Guid Other)[] related) => Readiness.Of(
        [
            new(Troubleshooting, 4, 5, false, WarehouseWorker.GetValueOrDefault(Troubleshooting)),
            new(Care, 3, 4, false, WarehouseWorker.GetValueOrDefault(Care)),
            new(Ticketing, 3, 3, false, WarehouseWorker.GetValueOrDefault(Ticketing)),
            new(Warehouse, 2, 1, false, WarehouseWorker.GetValueOrDefault(Warehouse)),
        ], WarehouseWorker.GetValueOrDefault, Relations(related), hoursPerStep);

    private static Readiness Ready((int Required, int Importance, int Has)[] role, (int Skill, int Other)[] related)
    {
        var levels = role.Select((r, i) => (Skills[i], r.Has)).Where(r => r.Has >= 0).ToDictionary(r => r.Item1, r => (int?)r.Has);
        return Readiness.Of(
            [.. role.Select((r, i) => new Asked(Skills[i], r.Required, r.Importance, false, levels.GetValueOrDefault(Skills[i])))],
            levels.GetValueOrDefault, Relations([.. related.Where(r => r.Skill != r.Other).Select(r => (Skills[r.Skill], Skills[r.Other]))]), 40);
    }

    private static Dictionary<Guid, IReadOnlyList<Guid>> Relations((Guid Skill, Guid Other)[] related) =>
        related.GroupBy(r => r.Skill, r => r.Other).ToDictionary(g => g.Key, g => (IReadOnlyList<Guid>)[.. g]);
}
