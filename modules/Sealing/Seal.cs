using System.Security.Cryptography;
using System.Text;

namespace Competence.Sealing;

/// <summary>
/// Seals what is written about one person: AES-256-GCM (NIST SP 800-38D) under that person's key. Sealed text is the base 64 of nonce
/// (12 bytes), tag (16) and cipher text; it opens only where it was meant to stand, so that it cannot be moved to somebody else's record.
/// </summary>
public sealed class Seal
{
    private const int NonceSize = 12, TagSize = 16, Start = NonceSize + TagSize;

    private readonly byte[] key;

    internal Seal(byte[] key) => this.key = key;

    /// <param name="place">Where it stands, such as the document's id; needed to open it.</param>
    public string Close(string text, string place)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedText = new byte[NonceSize + TagSize + plain.Length];
        var nonce = sealedText.AsSpan(..NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, plain, sealedText.AsSpan(Start..), sealedText.AsSpan(NonceSize..Start), Encoding.UTF8.GetBytes(place));
        return Convert.ToBase64String(sealedText);
    }

    public string Open(string sealedText, string place)
    {
        ReadOnlySpan<byte> bytes = Convert.FromBase64String(sealedText);
        var plain = new byte[bytes.Length - Start];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(bytes[..NonceSize], bytes[Start..], bytes[NonceSize..Start], plain, Encoding.UTF8.GetBytes(place));
        return Encoding.UTF8.GetString(plain);
    }
}
