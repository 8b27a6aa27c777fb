using Competence.Skills.Frameworks.Esco;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Frameworks;

public sealed class CappedStreamTests
{
    [Fact]
    public void As_much_as_was_promised_is_read() => Read(promised: 1000).Should().Be(1000);

    [Fact]
    public void More_than_was_promised_is_a_fault() => FluentActions.Invoking(() => Read(promised: 999)).Should().Throw<InvalidDataException>();

    private static long Read(long promised)
    {
        using var copy = new MemoryStream();
        using var capped = new CappedStream(new MemoryStream(new byte[1000]), promised);
        capped.CopyTo(copy);
        return copy.Length;
    }
}
