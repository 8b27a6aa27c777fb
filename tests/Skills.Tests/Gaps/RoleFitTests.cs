using Competence.Skills.Contracts;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Gaps;

public sealed class RoleFitTests
{
    private static readonly Gen<Measured> AnyRequirement =
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5], Gen.Int[-1, 5], (req, imp, has) => new Measured(req, imp, has < 0 ? null : has));

    [Fact]
    public void The_vector_of_the_specification_to_the_last_digit()
    {
        var fit = RoleFit.Of([new(Required: 4, Importance: 5, Level: 3), new(2, 3, 4), new(3, 2, 0)]);

        fit.Fit.Should().Be(.65625);
        fit.WeightedGap.Should().Be(11);
        fit.Compliance.Should().Be(1 / 3.0);
    }

    [Fact]
    public void A_warehouse_worker_who_would_become_support_technician_is_a_third_of_the_way()
    {
        var fit = RoleFit.Of([
            new(Required: 4, Importance: 5, Level: 1), // troubleshooting
            new(3, 4, 2),                              // customer care
            new(3, 3, null),                           // ticketing
            new(2, 1, 3)]);                            // warehouse system

        fit.Fit.Should().Be(15 / 43.0);
        Math.Round(fit.Fit, 4).Should().Be(.3488);
    }

    [Fact]
    public void Where_nothing_is_required_there_is_no_compliance() => RoleFit.Of([]).Should().Be(new RoleFit(1, 0, null));

    [Fact]
    public void Fit_and_compliance_lie_between_none_and_all() => AnyRequirement.List[1, 25].Sample(requirements =>
        RoleFit.Of(requirements) is { Fit: >= 0 and <= 1, Compliance: >= 0 and <= 1, WeightedGap: >= 0 });

    [Fact]
    public void A_full_fit_is_no_gap() => AnyRequirement.List[1, 25].Sample(requirements =>
        RoleFit.Of(requirements) is var fit && (fit.Fit == 1) == (fit.WeightedGap == 0) && (fit.Compliance == 1) == (fit.WeightedGap == 0));
}
