using Competence.Metrics.Outputs;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Outputs;

public sealed class NamedUnitsTests
{
    private static readonly Guid North = Guid.CreateVersion7(), South = Guid.CreateVersion7(), Other = Guid.CreateVersion7();
    private readonly NamedUnits units = new([North, South, Other], new Dictionary<Guid, string> { [North] = "Säljet", [South] = "Lager", [Other] = "lager " });

    [Fact]
    public void A_unit_is_found_by_its_id_or_a_name_that_it_alone_has()
    {
        units.Find($"{South}").Should().Be(South);
        units.Find("säljet").Should().Be(North);
        units.Find("Lager").Should().BeNull();
        units.IsAmbiguous("Lager").Should().BeTrue();
        units.Find($"{Guid.CreateVersion7()}").Should().BeNull();
        units.IsAmbiguous("Okänd").Should().BeFalse();
    }
}
