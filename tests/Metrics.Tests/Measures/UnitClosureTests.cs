using Competence.Metrics.Measures;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Measures;

public sealed class UnitClosureTests
{
    private static readonly Guid Works = Guid.CreateVersion7(), Hall = Guid.CreateVersion7(), Line = Guid.CreateVersion7();

    [Fact]
    public void A_unit_is_a_part_of_all_above_it_and_of_the_organisation_and_has_a_part_of_its_own()
    {
        var units = new UnitClosure(new Dictionary<Guid, Guid?> { [Works] = null, [Hall] = Works, [Line] = Hall });

        units.Pairs().Where(p => p.Unit == Line).Select(p => p.Whole).Should().Equal(Line, Hall, Works, UnitClosure.Organisation, UnitClosure.OwnOf(Line));
        units.Pairs().Where(p => p.Unit == UnitClosure.Organisation).Select(p => p.Whole).Should().Equal(UnitClosure.Organisation, UnitClosure.OwnOf(UnitClosure.Organisation));
    }

    [Fact]
    public void A_unit_whose_parent_is_not_told_yet_stands_at_the_top() =>
        new UnitClosure(new Dictionary<Guid, Guid?> { [Hall] = Works }).ParentOf(Hall).Should().Be(UnitClosure.Organisation);

    [Fact]
    public void A_ring_is_walked_once() =>
        new UnitClosure(new Dictionary<Guid, Guid?> { [Works] = Hall, [Hall] = Works }).Pairs().Where(p => p.Unit == Hall).Select(p => p.Whole)
            .Should().Equal(Hall, Works, UnitClosure.Organisation, UnitClosure.OwnOf(Hall));
}
