using Competence.Skills.Gaps;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Gaps;

public sealed class GapStepDecisions
{
    private static readonly Guid Technician = Guid.CreateVersion7(), Driver = Guid.CreateVersion7();

    [Theory]
    [InlineData(null, null, 2, "None", "nobody asks, nothing was told")]
    [InlineData(3, null, 3, "None", "met, and never told as missing")]
    [InlineData(3, null, 2, "Settle", "whether it was met before is not in the ledger")]
    [InlineData(3, null, null, "Settle", "taken back, or never rated")]
    [InlineData(3, 2, 2, "None", "as it was told")]
    [InlineData(3, 2, 1, "Restate", "still missing, from another level")]
    [InlineData(3, 2, null, "Restate", "still missing, nothing known any longer")]
    [InlineData(3, 2, 3, "Close", "met now")]
    [InlineData(null, 2, 2, "Settle", "told, and not asked any longer")]
    public void One_skill_of_one_person(int? required, int? told, int? level, string step, string because) =>
        GapSteps.Of(required is { } asked ? new(Technician, asked) : null, told is null ? null : new(Technician, 3, told), level)
            .ToString().Should().Be(step, because);

    [Fact]
    public void A_gap_of_another_role_or_requirement_is_measured_whole()
    {
        GapSteps.Of(new(Technician, 3), new(Driver, 3, 2), 4).Should().Be(GapStep.Settle);
        GapSteps.Of(new(Technician, 3), new(Technician, 4, 2), 4).Should().Be(GapStep.Settle);
    }
}
