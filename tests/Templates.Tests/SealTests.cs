using System.Security.Cryptography;
using Competence.Sealing;
using FluentAssertions;
using Xunit;

namespace Competence.Templates.Tests;

public sealed class SealTests
{
    private readonly Seal seal = new(RandomNumberGenerator.GetBytes(32));

    [Fact]
    public void What_is_sealed_opens_where_it_stands() => seal.Open(seal.Close("åäö på väg", "here"), "here").Should().Be("åäö på väg");

    [Fact]
    public void The_same_text_is_sealed_differently_each_time() => seal.Close("yes", "here").Should().NotBe(seal.Close("yes", "here"));

    [Fact]
    public void Another_place_or_key_does_not_open_it()
    {
        var closed = seal.Close("secret", "here");

        seal.Invoking(s => s.Open(closed, "there")).Should().Throw<CryptographicException>();
        new Seal(RandomNumberGenerator.GetBytes(32)).Invoking(s => s.Open(closed, "here")).Should().Throw<CryptographicException>();
    }
}
