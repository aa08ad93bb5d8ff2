	.file	"<string>"
	.text
	.p2align	4
	.type	fadd_32_slow,@function
fadd_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB0_1
	testl	$2147483647, %edx
	je	.LBB0_7
	movl	%esi, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB0_7
	movl	%esi, %eax
	andl	$2147483647, %eax
	je	.LBB0_7
	movl	%edx, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB0_7
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	away_fadd_32
	popq	%rcx
	retq
.LBB0_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovd	%esi, %xmm0
	#APP
	#NO_APP
	vmovd	%edx, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB0_7:
	vmovd	%esi, %xmm0
	vmovd	%edx, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	popq	%rcx
	retq
.Lfunc_end0:
	.size	fadd_32_slow, .Lfunc_end0-fadd_32_slow

	.p2align	4
	.type	fsub_32_slow,@function
fsub_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB1_1
	testl	$2147483647, %edx
	je	.LBB1_7
	movl	%esi, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB1_7
	movl	%esi, %eax
	andl	$2147483647, %eax
	je	.LBB1_7
	movl	%edx, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB1_7
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	away_fsub_32
	popq	%rcx
	retq
.LBB1_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovd	%esi, %xmm0
	#APP
	#NO_APP
	vmovd	%edx, %xmm1
	vsubss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB1_7:
	vmovd	%esi, %xmm0
	vmovd	%edx, %xmm1
	vsubss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	popq	%rcx
	retq
.Lfunc_end1:
	.size	fsub_32_slow, .Lfunc_end1-fsub_32_slow

	.p2align	4
	.type	fmul_32_slow,@function
fmul_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB2_1
	testl	$2147483647, %edx
	je	.LBB2_7
	movl	%esi, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB2_7
	movl	%esi, %eax
	andl	$2147483647, %eax
	je	.LBB2_7
	movl	%edx, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB2_7
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	away_fmul_32
	popq	%rcx
	retq
.LBB2_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovd	%esi, %xmm0
	#APP
	#NO_APP
	vmovd	%edx, %xmm1
	vmulss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB2_7:
	vmovd	%esi, %xmm0
	vmovd	%edx, %xmm1
	vmulss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	popq	%rcx
	retq
.Lfunc_end2:
	.size	fmul_32_slow, .Lfunc_end2-fmul_32_slow

	.p2align	4
	.type	fdiv_32_slow,@function
fdiv_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB3_1
	testl	$2147483647, %edx
	je	.LBB3_7
	movl	%esi, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB3_7
	movl	%esi, %eax
	andl	$2147483647, %eax
	je	.LBB3_7
	movl	%edx, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB3_7
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	away_fdiv_32
	popq	%rcx
	retq
.LBB3_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovd	%esi, %xmm0
	#APP
	#NO_APP
	vmovd	%edx, %xmm1
	vdivss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB3_7:
	vmovd	%esi, %xmm0
	vmovd	%edx, %xmm1
	vdivss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	popq	%rcx
	retq
.Lfunc_end3:
	.size	fdiv_32_slow, .Lfunc_end3-fdiv_32_slow

	.p2align	4
	.type	fsqrt_32_slow,@function
fsqrt_32_slow:
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB4_1
	vmovd	%esi, %xmm0
	vsqrtss	%xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	retq
.LBB4_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, -4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	-4(%rsp)
	#APP
	#NO_APP
	vmovd	%esi, %xmm0
	vsqrtss	%xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	-4(%rsp)
	andl	-4(%rsp), %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	retq
.Lfunc_end4:
	.size	fsqrt_32_slow, .Lfunc_end4-fsqrt_32_slow

	.p2align	4
	.type	fma_32_slow,@function
fma_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB5_1
	movl	%ecx, %eax
	notl	%eax
	testl	$2139095040, %eax
	je	.LBB5_8
	movl	%edx, %eax
	andl	$2147483647, %eax
	je	.LBB5_8
	movl	%esi, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB5_8
	movl	%esi, %eax
	andl	$2147483647, %eax
	je	.LBB5_8
	movl	%edx, %eax
	andl	$2139095040, %eax
	cmpl	$2139095040, %eax
	je	.LBB5_8
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	callq	away_fma_32
	popq	%rcx
	retq
.LBB5_1:
	addl	%edi, %edi
	movl	$1277952, %r8d
	andl	$-24577, %eax
	shrxq	%rdi, %r8, %rdi
	andl	$24576, %edi
	orl	%eax, %edi
	movl	%edi, 4(%rsp)
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovd	%esi, %xmm0
	#APP
	#NO_APP
	vmovd	%edx, %xmm1
	#APP
	#NO_APP
	vmovd	%ecx, %xmm2
	movl	$-24577, %ecx
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB5_8:
	vmovd	%esi, %xmm0
	vmovd	%edx, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
	popq	%rcx
	retq
.Lfunc_end5:
	.size	fma_32_slow, .Lfunc_end5-fma_32_slow

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI6_0:
	.long	0xcf000000
.LCPI6_1:
	.long	0x4f000000
	.text
	.p2align	4
	.type	f2s_32_32_slow,@function
f2s_32_32_slow:
	pushq	%rbx
	subq	$16, %rsp
	vstmxcsr	8(%rsp)
	movl	8(%rsp), %ebx
	testq	%rdi, %rdi
	je	.LBB6_1
	callq	frint_32_any_slow
	vmovd	%eax, %xmm0
	vucomiss	.LCPI6_0(%rip), %xmm0
	jae	.LBB6_4
	jmp	.LBB6_6
.LBB6_1:
	vmovd	%esi, %xmm0
	vroundss	$4, %xmm0, %xmm0, %xmm0
	vucomiss	.LCPI6_0(%rip), %xmm0
	jb	.LBB6_6
.LBB6_4:
	vmovss	.LCPI6_1(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB6_6
	vcvttss2si	%xmm0, %rax
	movl	%eax, %eax
	jmp	.LBB6_7
.LBB6_6:
	vmovss	.LCPI6_1(%rip), %xmm1
	xorl	%ecx, %ecx
	vucomiss	%xmm0, %xmm1
	seta	%cl
	orl	$1, %ebx
	xorl	%eax, %eax
	movl	%ebx, 12(%rsp)
	addq	$2147483647, %rcx
	vldmxcsr	12(%rsp)
	vucomiss	%xmm0, %xmm0
	cmovnpq	%rcx, %rax
.LBB6_7:
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end6:
	.size	f2s_32_32_slow, .Lfunc_end6-f2s_32_32_slow

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI7_0:
	.long	0x4f800000
	.text
	.p2align	4
	.type	f2u_32_32_slow,@function
f2u_32_32_slow:
	pushq	%rbx
	subq	$16, %rsp
	vstmxcsr	8(%rsp)
	movl	8(%rsp), %ebx
	testq	%rdi, %rdi
	je	.LBB7_1
	callq	frint_32_any_slow
	vmovd	%eax, %xmm0
	jmp	.LBB7_3
.LBB7_1:
	vmovd	%esi, %xmm0
	vroundss	$4, %xmm0, %xmm0, %xmm0
.LBB7_3:
	vxorps	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	jb	.LBB7_6
	vmovss	.LCPI7_0(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB7_6
	vcvttss2si	%xmm0, %rax
	movl	%eax, %eax
	jmp	.LBB7_7
.LBB7_6:
	vmovss	.LCPI7_0(%rip), %xmm1
	orl	$1, %ebx
	xorl	%ecx, %ecx
	movl	$4294967295, %eax
	movl	%ebx, 12(%rsp)
	vucomiss	%xmm0, %xmm1
	vldmxcsr	12(%rsp)
	cmovaq	%rcx, %rax
	vucomiss	%xmm0, %xmm0
	cmovpq	%rcx, %rax
.LBB7_7:
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end7:
	.size	f2u_32_32_slow, .Lfunc_end7-f2u_32_32_slow

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_0:
	.long	0xdf000000
.LCPI8_1:
	.long	0x5f000000
	.text
	.p2align	4
	.type	f2s_32_64_slow,@function
f2s_32_64_slow:
	pushq	%rbx
	subq	$16, %rsp
	vstmxcsr	8(%rsp)
	movl	8(%rsp), %ebx
	testq	%rdi, %rdi
	je	.LBB8_1
	callq	frint_32_any_slow
	vmovd	%eax, %xmm0
	vucomiss	.LCPI8_0(%rip), %xmm0
	jae	.LBB8_4
	jmp	.LBB8_6
.LBB8_1:
	vmovd	%esi, %xmm0
	vroundss	$4, %xmm0, %xmm0, %xmm0
	vucomiss	.LCPI8_0(%rip), %xmm0
	jb	.LBB8_6
.LBB8_4:
	vmovss	.LCPI8_1(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB8_6
	vcvttss2si	%xmm0, %rax
	jmp	.LBB8_7
.LBB8_6:
	vmovss	.LCPI8_1(%rip), %xmm1
	orl	$1, %ebx
	movabsq	$9223372036854775807, %rax
	movl	%ebx, 12(%rsp)
	leaq	1(%rax), %rcx
	vucomiss	%xmm0, %xmm1
	vldmxcsr	12(%rsp)
	cmovbeq	%rax, %rcx
	xorl	%eax, %eax
	vucomiss	%xmm0, %xmm0
	cmovnpq	%rcx, %rax
.LBB8_7:
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end8:
	.size	f2s_32_64_slow, .Lfunc_end8-f2s_32_64_slow

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI9_0:
	.long	0x5f800000
.LCPI9_1:
	.long	0x5f000000
.LCPI9_2:
	.long	0xdf000000
	.text
	.p2align	4
	.type	f2u_32_64_slow,@function
f2u_32_64_slow:
	pushq	%rbx
	subq	$16, %rsp
	vstmxcsr	8(%rsp)
	movl	8(%rsp), %ebx
	testq	%rdi, %rdi
	je	.LBB9_1
	callq	frint_32_any_slow
	jmp	.LBB9_3
.LBB9_1:
	vmovd	%esi, %xmm0
	vroundss	$4, %xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB9_3:
	vmovd	%eax, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	jb	.LBB9_8
	vmovss	.LCPI9_0(%rip), %xmm2
	vucomiss	%xmm0, %xmm2
	jbe	.LBB9_8
	vucomiss	.LCPI9_1(%rip), %xmm0
	jae	.LBB9_7
	vcvttss2si	%xmm0, %rax
	jmp	.LBB9_9
.LBB9_8:
	orl	$1, %ebx
	movl	%ebx, 12(%rsp)
	vldmxcsr	12(%rsp)
	vcmpltss	.LCPI9_0(%rip), %xmm0, %k1
	vcmpordss	%xmm1, %xmm0, %k0
	kxorw	%k0, %k1, %k0
	kmovd	%k0, %eax
	movzbl	%al, %eax
	andl	$1, %eax
	negq	%rax
	jmp	.LBB9_9
.LBB9_7:
	#APP
	#NO_APP
	vmovd	%eax, %xmm0
	vaddss	.LCPI9_2(%rip), %xmm0, %xmm0
	movabsq	$-9223372036854775808, %rax
	vcvttss2si	%xmm0, %rcx
	xorq	%rcx, %rax
.LBB9_9:
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end9:
	.size	f2u_32_64_slow, .Lfunc_end9-f2u_32_64_slow

	.p2align	4
	.type	s2f_32_32_slow,@function
s2f_32_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB10_1
	testq	%rsi, %rsi
	je	.LBB10_4
	movl	%esi, %eax
	negl	%eax
	cmovsl	%esi, %eax
	shrq	$31, %rsi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	away_pack_32
	popq	%rcx
	retq
.LBB10_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	movslq	%esi, %rax
	vcvtsi2ss	%rax, %xmm15, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB10_4:
	xorl	%eax, %eax
	popq	%rcx
	retq
.Lfunc_end10:
	.size	s2f_32_32_slow, .Lfunc_end10-s2f_32_32_slow

	.p2align	4
	.type	u2f_32_32_slow,@function
u2f_32_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB11_1
	testq	%rsi, %rsi
	je	.LBB11_4
	xorl	%edi, %edi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	callq	away_pack_32
	popq	%rcx
	retq
.LBB11_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	movl	%esi, %eax
	vcvtsi2ss	%rax, %xmm15, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB11_4:
	xorl	%eax, %eax
	popq	%rcx
	retq
.Lfunc_end11:
	.size	u2f_32_32_slow, .Lfunc_end11-u2f_32_32_slow

	.p2align	4
	.type	s2f_64_32_slow,@function
s2f_64_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB12_1
	testq	%rsi, %rsi
	je	.LBB12_4
	movq	%rsi, %rax
	negq	%rax
	cmovsq	%rsi, %rax
	shrq	$63, %rsi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	away_pack_32
	popq	%rcx
	retq
.LBB12_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vcvtsi2ss	%rsi, %xmm15, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB12_4:
	xorl	%eax, %eax
	popq	%rcx
	retq
.Lfunc_end12:
	.size	s2f_64_32_slow, .Lfunc_end12-s2f_64_32_slow

	.p2align	4
	.type	u2f_64_32_slow,@function
u2f_64_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB13_1
	testq	%rsi, %rsi
	je	.LBB13_7
	xorl	%edi, %edi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	callq	away_pack_32
	popq	%rcx
	retq
.LBB13_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	testq	%rsi, %rsi
	js	.LBB13_3
	vcvtsi2ss	%rsi, %xmm15, %xmm0
	jmp	.LBB13_4
.LBB13_7:
	xorl	%eax, %eax
	popq	%rcx
	retq
.LBB13_3:
	movq	%rsi, %rax
	shrq	%rax
	andl	$1, %esi
	orq	%rax, %rsi
	vcvtsi2ss	%rsi, %xmm15, %xmm0
	vaddss	%xmm0, %xmm0, %xmm0
.LBB13_4:
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	movl	$-24577, %ecx
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.Lfunc_end13:
	.size	u2f_64_32_slow, .Lfunc_end13-u2f_64_32_slow

	.p2align	4
	.type	fadd_64_slow,@function
fadd_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB14_1
	leaq	(,%rdx,2), %rax
	testq	%rax, %rax
	je	.LBB14_7
	movabsq	$9218868437227405312, %rax
	movq	%rsi, %rcx
	andq	%rax, %rcx
	cmpq	%rax, %rcx
	je	.LBB14_7
	movb	$63, %cl
	bzhiq	%rcx, %rsi, %rcx
	je	.LBB14_7
	movq	%rdx, %rcx
	andq	%rax, %rcx
	cmpq	%rax, %rcx
	je	.LBB14_7
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	away_fadd_64
	popq	%rcx
	retq
.LBB14_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovq	%rsi, %xmm0
	#APP
	#NO_APP
	vmovq	%rdx, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB14_7:
	vmovq	%rsi, %xmm0
	vmovq	%rdx, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	popq	%rcx
	retq
.Lfunc_end14:
	.size	fadd_64_slow, .Lfunc_end14-fadd_64_slow

	.p2align	4
	.type	fsub_64_slow,@function
fsub_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB15_1
	leaq	(,%rdx,2), %rax
	testq	%rax, %rax
	je	.LBB15_7
	movabsq	$9218868437227405312, %rax
	movq	%rsi, %rcx
	andq	%rax, %rcx
	cmpq	%rax, %rcx
	je	.LBB15_7
	movb	$63, %cl
	bzhiq	%rcx, %rsi, %rcx
	je	.LBB15_7
	movq	%rdx, %rcx
	andq	%rax, %rcx
	cmpq	%rax, %rcx
	je	.LBB15_7
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	away_fsub_64
	popq	%rcx
	retq
.LBB15_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovq	%rsi, %xmm0
	#APP
	#NO_APP
	vmovq	%rdx, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB15_7:
	vmovq	%rsi, %xmm0
	vmovq	%rdx, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	popq	%rcx
	retq
.Lfunc_end15:
	.size	fsub_64_slow, .Lfunc_end15-fsub_64_slow

	.p2align	4
	.type	fmul_64_slow,@function
fmul_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB16_1
	leaq	(,%rdx,2), %rax
	testq	%rax, %rax
	je	.LBB16_7
	movabsq	$9218868437227405312, %rax
	movq	%rsi, %rcx
	andq	%rax, %rcx
	cmpq	%rax, %rcx
	je	.LBB16_7
	movb	$63, %cl
	bzhiq	%rcx, %rsi, %rcx
	je	.LBB16_7
	movq	%rdx, %rcx
	andq	%rax, %rcx
	cmpq	%rax, %rcx
	je	.LBB16_7
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	away_fmul_64
	popq	%rcx
	retq
.LBB16_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovq	%rsi, %xmm0
	#APP
	#NO_APP
	vmovq	%rdx, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB16_7:
	vmovq	%rsi, %xmm0
	vmovq	%rdx, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	popq	%rcx
	retq
.Lfunc_end16:
	.size	fmul_64_slow, .Lfunc_end16-fmul_64_slow

	.p2align	4
	.type	fdiv_64_slow,@function
fdiv_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB17_1
	leaq	(,%rdx,2), %rax
	testq	%rax, %rax
	je	.LBB17_7
	movabsq	$9218868437227405312, %rax
	movq	%rsi, %rcx
	andq	%rax, %rcx
	cmpq	%rax, %rcx
	je	.LBB17_7
	movb	$63, %cl
	bzhiq	%rcx, %rsi, %rcx
	je	.LBB17_7
	movq	%rdx, %rcx
	andq	%rax, %rcx
	cmpq	%rax, %rcx
	je	.LBB17_7
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	away_fdiv_64
	popq	%rcx
	retq
.LBB17_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovq	%rsi, %xmm0
	#APP
	#NO_APP
	vmovq	%rdx, %xmm1
	vdivsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB17_7:
	vmovq	%rsi, %xmm0
	vmovq	%rdx, %xmm1
	vdivsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	popq	%rcx
	retq
.Lfunc_end17:
	.size	fdiv_64_slow, .Lfunc_end17-fdiv_64_slow

	.p2align	4
	.type	fsqrt_64_slow,@function
fsqrt_64_slow:
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB18_1
	vmovq	%rsi, %xmm0
	vsqrtsd	%xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	retq
.LBB18_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, -4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	-4(%rsp)
	#APP
	#NO_APP
	vmovq	%rsi, %xmm0
	vsqrtsd	%xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	-4(%rsp)
	andl	-4(%rsp), %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	retq
.Lfunc_end18:
	.size	fsqrt_64_slow, .Lfunc_end18-fsqrt_64_slow

	.p2align	4
	.type	fma_64_slow,@function
fma_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB19_1
	movabsq	$9218868437227405312, %rax
	movq	%rcx, %rdi
	andq	%rax, %rdi
	cmpq	%rax, %rdi
	je	.LBB19_8
	movb	$63, %dil
	bzhiq	%rdi, %rdx, %r8
	je	.LBB19_8
	movq	%rsi, %r8
	andq	%rax, %r8
	cmpq	%rax, %r8
	je	.LBB19_8
	bzhiq	%rdi, %rsi, %rdi
	je	.LBB19_8
	movq	%rdx, %rdi
	andq	%rax, %rdi
	cmpq	%rax, %rdi
	je	.LBB19_8
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	callq	away_fma_64
	popq	%rcx
	retq
.LBB19_1:
	addl	%edi, %edi
	movl	$1277952, %r8d
	andl	$-24577, %eax
	shrxq	%rdi, %r8, %rdi
	andl	$24576, %edi
	orl	%eax, %edi
	movl	%edi, 4(%rsp)
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovq	%rsi, %xmm0
	#APP
	#NO_APP
	vmovq	%rdx, %xmm1
	#APP
	#NO_APP
	vmovq	%rcx, %xmm2
	movl	$-24577, %ecx
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB19_8:
	vmovq	%rsi, %xmm0
	vmovq	%rdx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
	popq	%rcx
	retq
.Lfunc_end19:
	.size	fma_64_slow, .Lfunc_end19-fma_64_slow

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI20_0:
	.quad	0xc1e0000000000000
.LCPI20_1:
	.quad	0x41e0000000000000
	.text
	.p2align	4
	.type	f2s_64_32_slow,@function
f2s_64_32_slow:
	pushq	%rbx
	subq	$16, %rsp
	vstmxcsr	8(%rsp)
	movl	8(%rsp), %ebx
	testq	%rdi, %rdi
	je	.LBB20_1
	callq	frint_64_any_slow
	vmovq	%rax, %xmm0
	vucomisd	.LCPI20_0(%rip), %xmm0
	jae	.LBB20_4
	jmp	.LBB20_6
.LBB20_1:
	vmovq	%rsi, %xmm0
	vroundsd	$4, %xmm0, %xmm0, %xmm0
	vucomisd	.LCPI20_0(%rip), %xmm0
	jb	.LBB20_6
.LBB20_4:
	vmovsd	.LCPI20_1(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB20_6
	vcvttsd2si	%xmm0, %rax
	movl	%eax, %eax
	jmp	.LBB20_7
.LBB20_6:
	vmovsd	.LCPI20_1(%rip), %xmm1
	xorl	%ecx, %ecx
	vucomisd	%xmm0, %xmm1
	seta	%cl
	orl	$1, %ebx
	xorl	%eax, %eax
	movl	%ebx, 12(%rsp)
	addq	$2147483647, %rcx
	vldmxcsr	12(%rsp)
	vucomisd	%xmm0, %xmm0
	cmovnpq	%rcx, %rax
.LBB20_7:
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end20:
	.size	f2s_64_32_slow, .Lfunc_end20-f2s_64_32_slow

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI21_0:
	.quad	0x41f0000000000000
	.text
	.p2align	4
	.type	f2u_64_32_slow,@function
f2u_64_32_slow:
	pushq	%rbx
	subq	$16, %rsp
	vstmxcsr	8(%rsp)
	movl	8(%rsp), %ebx
	testq	%rdi, %rdi
	je	.LBB21_1
	callq	frint_64_any_slow
	vmovq	%rax, %xmm0
	jmp	.LBB21_3
.LBB21_1:
	vmovq	%rsi, %xmm0
	vroundsd	$4, %xmm0, %xmm0, %xmm0
.LBB21_3:
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jb	.LBB21_6
	vmovsd	.LCPI21_0(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB21_6
	vcvttsd2si	%xmm0, %rax
	movl	%eax, %eax
	jmp	.LBB21_7
.LBB21_6:
	vmovsd	.LCPI21_0(%rip), %xmm1
	orl	$1, %ebx
	xorl	%ecx, %ecx
	movl	$4294967295, %eax
	movl	%ebx, 12(%rsp)
	vucomisd	%xmm0, %xmm1
	vldmxcsr	12(%rsp)
	cmovaq	%rcx, %rax
	vucomisd	%xmm0, %xmm0
	cmovpq	%rcx, %rax
.LBB21_7:
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end21:
	.size	f2u_64_32_slow, .Lfunc_end21-f2u_64_32_slow

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI22_0:
	.quad	0xc3e0000000000000
.LCPI22_1:
	.quad	0x43e0000000000000
	.text
	.p2align	4
	.type	f2s_64_64_slow,@function
f2s_64_64_slow:
	pushq	%rbx
	subq	$16, %rsp
	vstmxcsr	8(%rsp)
	movl	8(%rsp), %ebx
	testq	%rdi, %rdi
	je	.LBB22_1
	callq	frint_64_any_slow
	vmovq	%rax, %xmm0
	vucomisd	.LCPI22_0(%rip), %xmm0
	jae	.LBB22_4
	jmp	.LBB22_6
.LBB22_1:
	vmovq	%rsi, %xmm0
	vroundsd	$4, %xmm0, %xmm0, %xmm0
	vucomisd	.LCPI22_0(%rip), %xmm0
	jb	.LBB22_6
.LBB22_4:
	vmovsd	.LCPI22_1(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB22_6
	vcvttsd2si	%xmm0, %rax
	jmp	.LBB22_7
.LBB22_6:
	vmovsd	.LCPI22_1(%rip), %xmm1
	orl	$1, %ebx
	movabsq	$9223372036854775807, %rax
	movl	%ebx, 12(%rsp)
	leaq	1(%rax), %rcx
	vucomisd	%xmm0, %xmm1
	vldmxcsr	12(%rsp)
	cmovbeq	%rax, %rcx
	xorl	%eax, %eax
	vucomisd	%xmm0, %xmm0
	cmovnpq	%rcx, %rax
.LBB22_7:
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end22:
	.size	f2s_64_64_slow, .Lfunc_end22-f2s_64_64_slow

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI23_0:
	.quad	0x43f0000000000000
.LCPI23_1:
	.quad	0x43e0000000000000
.LCPI23_2:
	.quad	0xc3e0000000000000
	.text
	.p2align	4
	.type	f2u_64_64_slow,@function
f2u_64_64_slow:
	pushq	%rbx
	subq	$16, %rsp
	vstmxcsr	8(%rsp)
	movl	8(%rsp), %ebx
	testq	%rdi, %rdi
	je	.LBB23_1
	callq	frint_64_any_slow
	jmp	.LBB23_3
.LBB23_1:
	vmovq	%rsi, %xmm0
	vroundsd	$4, %xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB23_3:
	vmovq	%rax, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	jb	.LBB23_8
	vmovsd	.LCPI23_0(%rip), %xmm2
	vucomisd	%xmm0, %xmm2
	jbe	.LBB23_8
	vucomisd	.LCPI23_1(%rip), %xmm0
	jae	.LBB23_7
	vcvttsd2si	%xmm0, %rax
	jmp	.LBB23_9
.LBB23_8:
	orl	$1, %ebx
	movl	%ebx, 12(%rsp)
	vldmxcsr	12(%rsp)
	vcmpltsd	.LCPI23_0(%rip), %xmm0, %k1
	vcmpordsd	%xmm1, %xmm0, %k0
	kxorw	%k0, %k1, %k0
	kmovd	%k0, %eax
	movzbl	%al, %eax
	andl	$1, %eax
	negq	%rax
	jmp	.LBB23_9
.LBB23_7:
	#APP
	#NO_APP
	vmovq	%rax, %xmm0
	vaddsd	.LCPI23_2(%rip), %xmm0, %xmm0
	movabsq	$-9223372036854775808, %rax
	vcvttsd2si	%xmm0, %rcx
	xorq	%rcx, %rax
.LBB23_9:
	addq	$16, %rsp
	popq	%rbx
	retq
.Lfunc_end23:
	.size	f2u_64_64_slow, .Lfunc_end23-f2u_64_64_slow

	.p2align	4
	.type	s2f_32_64_slow,@function
s2f_32_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB24_1
	testq	%rsi, %rsi
	je	.LBB24_4
	movl	%esi, %eax
	negl	%eax
	cmovsl	%esi, %eax
	shrq	$31, %rsi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	away_pack_64
	popq	%rcx
	retq
.LBB24_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	movslq	%esi, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB24_4:
	xorl	%eax, %eax
	popq	%rcx
	retq
.Lfunc_end24:
	.size	s2f_32_64_slow, .Lfunc_end24-s2f_32_64_slow

	.p2align	4
	.type	u2f_32_64_slow,@function
u2f_32_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB25_1
	testq	%rsi, %rsi
	je	.LBB25_4
	xorl	%edi, %edi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	callq	away_pack_64
	popq	%rcx
	retq
.LBB25_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	movl	%esi, %eax
	vcvtsi2sd	%rax, %xmm15, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB25_4:
	xorl	%eax, %eax
	popq	%rcx
	retq
.Lfunc_end25:
	.size	u2f_32_64_slow, .Lfunc_end25-u2f_32_64_slow

	.p2align	4
	.type	s2f_64_64_slow,@function
s2f_64_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB26_1
	testq	%rsi, %rsi
	je	.LBB26_4
	movq	%rsi, %rax
	negq	%rax
	cmovsq	%rsi, %rax
	shrq	$63, %rsi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	away_pack_64
	popq	%rcx
	retq
.LBB26_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vcvtsi2sd	%rsi, %xmm15, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB26_4:
	xorl	%eax, %eax
	popq	%rcx
	retq
.Lfunc_end26:
	.size	s2f_64_64_slow, .Lfunc_end26-s2f_64_64_slow

	.p2align	4
	.type	u2f_64_64_slow,@function
u2f_64_64_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB27_1
	testq	%rsi, %rsi
	je	.LBB27_7
	xorl	%edi, %edi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	callq	away_pack_64
	popq	%rcx
	retq
.LBB27_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	testq	%rsi, %rsi
	js	.LBB27_3
	vcvtsi2sd	%rsi, %xmm15, %xmm0
	jmp	.LBB27_4
.LBB27_7:
	xorl	%eax, %eax
	popq	%rcx
	retq
.LBB27_3:
	movq	%rsi, %rax
	shrq	%rax
	andl	$1, %esi
	orq	%rax, %rsi
	vcvtsi2sd	%rsi, %xmm15, %xmm0
	vaddsd	%xmm0, %xmm0, %xmm0
.LBB27_4:
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	movl	$-24577, %ecx
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.Lfunc_end27:
	.size	u2f_64_64_slow, .Lfunc_end27-u2f_64_64_slow

	.p2align	4
	.type	f2f_64_32_slow,@function
f2f_64_32_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB28_1
	movabsq	$9218868437227405312, %rax
	andnq	%rax, %rsi, %rax
	je	.LBB28_5
	movb	$63, %al
	bzhiq	%rax, %rsi, %rax
	je	.LBB28_5
	movq	%rsi, %rdi
	callq	away_f2f_32
	popq	%rcx
	retq
.LBB28_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovq	%rsi, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.LBB28_5:
	vmovq	%rsi, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	popq	%rcx
	retq
.Lfunc_end28:
	.size	f2f_64_32_slow, .Lfunc_end28-f2f_64_32_slow

	.p2align	4
	.type	f2f_32_64_slow,@function
f2f_32_64_slow:
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB29_1
	vmovd	%esi, %xmm0
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	retq
.LBB29_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, -4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	-4(%rsp)
	#APP
	#NO_APP
	vmovd	%esi, %xmm0
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	-4(%rsp)
	andl	-4(%rsp), %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	retq
.Lfunc_end29:
	.size	f2f_32_64_slow, .Lfunc_end29-f2f_32_64_slow

	.p2align	4
	.type	cannot_fetch,@function
cannot_fetch:
	movq	%rsi, (%rdi)
	movl	$18, %esi
	movq	136(%rdi), %rax
	jmpq	*%rax
.Lfunc_end30:
	.size	cannot_fetch, .Lfunc_end30-cannot_fetch

	.p2align	4
	.type	fill,@function
fill:
	pushq	%rax
	movq	$-1, %rax
	cmpq	$70, %rdi
	ja	.LBB31_84
	leaq	.LJTI31_0(%rip), %rcx
	movslq	(%rcx,%rdi,4), %rdi
	addq	%rcx, %rdi
	jmpq	*%rdi
.LBB31_2:
	movslq	%esi, %rax
	movl	$1295, %edi
	movq	%rax, %rcx
	shrq	$20, %rcx
	bextrl	%edi, %eax, %esi
	movl	$256, %edi
	leal	512(,%rsi,8), %esi
	cmovnel	%esi, %edi
	movl	$1287, %esi
	movw	%di, 2(%rdx)
	movw	%cx, 4(%rdx)
	bextrl	%esi, %eax, %eax
	jmp	.LBB31_8
.LBB31_3:
	movl	$1295, %ecx
	movl	$1287, %eax
	bextrl	%ecx, %esi, %ecx
	bextrl	%eax, %esi, %eax
	leal	768(,%rcx,8), %ecx
	testl	%eax, %eax
	jmp	.LBB31_65
.LBB31_4:
	movl	$778, %eax
	leal	(%rsi,%rsi), %ecx
	movl	$775, %r8d
	movl	%ecx, %edi
	bextrl	%eax, %esi, %eax
	bextrl	%r8d, %esi, %esi
	andl	$192, %edi
	andl	$56, %ecx
	leal	576(,%rsi,8), %esi
	leal	(%rdi,%rax,8), %eax
	orl	$832, %ecx
	jmp	.LBB31_6
.LBB31_5:
	movl	$778, %eax
	leal	(%rsi,%rsi), %ecx
	movl	$775, %r8d
	movl	%ecx, %edi
	bextrl	%eax, %esi, %eax
	bextrl	%r8d, %esi, %esi
	andl	$192, %edi
	andl	$56, %ecx
	leal	576(,%rsi,8), %esi
	leal	(%rdi,%rax,8), %eax
	orl	$576, %ecx
.LBB31_6:
	movw	%si, 2(%rdx)
	movw	%ax, 4(%rdx)
	movw	%cx, 6(%rdx)
	jmp	.LBB31_83
.LBB31_7:
	movl	$1295, %eax
	movl	$1300, %edi
	movl	$1287, %ecx
	bextrl	%eax, %esi, %eax
	leal	768(,%rax,8), %eax
	movw	%ax, 2(%rdx)
	bextrl	%edi, %esi, %eax
	leal	768(,%rax,8), %eax
	movw	%ax, 4(%rdx)
	bextrl	%ecx, %esi, %eax
.LBB31_8:
	leal	768(,%rax,8), %eax
	movw	%ax, 6(%rdx)
	jmp	.LBB31_83
.LBB31_9:
	movl	$1295, %eax
	movl	$256, %ecx
	bextrl	%eax, %esi, %eax
	leal	512(,%rax,8), %eax
	cmovnel	%eax, %ecx
	movl	$1287, %eax
	bextrl	%eax, %esi, %eax
	movw	%cx, 2(%rdx)
	jmp	.LBB31_12
.LBB31_10:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_70
	jmp	.LBB31_83
.LBB31_11:
	movl	%esi, %eax
	movl	$517, %edi
	shrl	$7, %eax
	movl	%eax, %ecx
	bextrl	%edi, %esi, %edi
	andl	$32, %ecx
	andl	$28, %esi
	andl	$31, %eax
	leal	(%rcx,%rdi,8), %ecx
	shll	$4, %esi
	orl	%ecx, %esi
	movw	%si, 2(%rdx)
.LBB31_12:
	leal	768(,%rax,8), %eax
	movw	%ax, 4(%rdx)
	jmp	.LBB31_83
.LBB31_13:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_66
.LBB31_14:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_36
.LBB31_15:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_53
	jmp	.LBB31_83
.LBB31_16:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_47
	jmp	.LBB31_83
.LBB31_17:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_56
	jmp	.LBB31_83
.LBB31_18:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_34
.LBB31_19:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_35
.LBB31_20:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_69
	jmp	.LBB31_83
.LBB31_21:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_32
.LBB31_22:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_25
.LBB31_23:
	movl	$775, %eax
	bextrl	%eax, %esi, %eax
	andl	$28, %esi
	leal	576(,%rax,8), %eax
	leal	576(%rsi,%rsi), %ecx
	movw	%ax, 2(%rdx)
	jmp	.LBB31_32
.LBB31_24:
	movl	%esi, %ecx
	shrl	%ecx
	movl	$1033, %eax
	bextrl	%eax, %esi, %eax
	andl	$192, %ecx
	leal	(%rcx,%rax,4), %eax
	jmp	.LBB31_61
.LBB31_25:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_31
.LBB31_26:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_16
	jmp	.LBB31_83
.LBB31_27:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_14
.LBB31_28:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_58
.LBB31_29:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_40
	jmp	.LBB31_83
.LBB31_30:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_60
.LBB31_31:
	movl	%esi, %eax
	shrl	$7, %eax
	movl	$1282, %edi
	movl	%eax, %ecx
	andl	$32, %ecx
	bextrl	%edi, %esi, %esi
	andl	$7, %eax
	orl	%ecx, %esi
	leal	576(,%rax,8), %eax
	shll	$10, %esi
	movswl	%si, %ecx
	movw	%ax, 2(%rdx)
	shrl	$10, %ecx
.LBB31_32:
	movw	%cx, 4(%rdx)
	movw	%ax, 6(%rdx)
	jmp	.LBB31_83
.LBB31_33:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_11
.LBB31_34:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_23
.LBB31_35:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_3
.LBB31_36:
	movl	%esi, %eax
	shrl	$7, %eax
	movl	$1282, %edi
	movl	%eax, %ecx
	andl	$7, %eax
	andl	$32, %ecx
	bextrl	%edi, %esi, %esi
	leal	576(,%rax,8), %eax
	orl	%ecx, %esi
	movw	%ax, 2(%rdx)
	movw	%si, 4(%rdx)
	movw	%ax, 6(%rdx)
	jmp	.LBB31_83
.LBB31_37:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_12
.LBB31_38:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_9
	jmp	.LBB31_83
.LBB31_39:
	movl	$1287, %eax
	movl	$248, %ecx
	bextrl	%eax, %esi, %eax
	andl	$-4096, %esi
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	movl	%esi, 12(%rdx)
	cmovnel	%eax, %ecx
	movw	%cx, 2(%rdx)
	jmp	.LBB31_83
.LBB31_40:
	movq	%rsi, %rdi
	shrq	$7, %rdi
	movq	%rdi, %rcx
	andq	$31, %rcx
	je	.LBB31_84
	movl	$772, %r8d
	movl	%esi, %eax
	andl	$32, %edi
	andl	$12, %eax
	bextrl	%r8d, %esi, %esi
	shll	$4, %eax
	leal	(%rdi,%rsi,4), %esi
	jmp	.LBB31_69
.LBB31_42:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_61
.LBB31_43:
	movl	$1282, %ecx
	bextrl	%ecx, %esi, %ecx
	je	.LBB31_84
	movl	$1287, %eax
	leal	512(,%rcx,8), %ecx
	bextrl	%eax, %esi, %eax
	jmp	.LBB31_65
.LBB31_45:
	movq	%rsi, %rax
	shrq	$7, %rax
	movl	$1282, %edi
	movl	%eax, %ecx
	andl	$32, %ecx
	bextrl	%edi, %esi, %esi
	orl	%ecx, %esi
	andl	$31, %eax
	movl	$256, %ecx
	leal	512(,%rax,8), %eax
	cmovnel	%eax, %ecx
	movw	%cx, 2(%rdx)
	movl	$248, %ecx
	movw	%si, 4(%rdx)
	cmovnel	%eax, %ecx
	movw	%cx, 6(%rdx)
	jmp	.LBB31_83
.LBB31_46:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_15
.LBB31_47:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_2
	jmp	.LBB31_83
.LBB31_48:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_6
	jmp	.LBB31_83
.LBB31_49:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_0
	jmp	.LBB31_83
.LBB31_50:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_28
	jmp	.LBB31_83
.LBB31_51:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_19
	jmp	.LBB31_83
.LBB31_52:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_20
.LBB31_53:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_17
.LBB31_54:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_4
.LBB31_55:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_13
.LBB31_56:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_5
	jmp	.LBB31_83
.LBB31_57:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_10
	jmp	.LBB31_83
.LBB31_58:
	testl	$251658240, %esi
	movl	$3, %eax
	sete	%cl
	testl	$15728640, %esi
	sete	%dl
	orb	%cl, %dl
	jne	.LBB31_84
	testl	$83886080, %esi
	sete	%al
	testl	$10485760, %esi
	sete	%cl
	orb	%al, %cl
	testl	$10485760, %esi
	movl	$2, %eax
	movzbl	%cl, %ecx
	cmovneq	%rcx, %rax
	testl	$83886080, %esi
	cmoveq	%rcx, %rax
	popq	%rcx
	retq
.LBB31_60:
	movl	%esi, %ecx
	shrl	%ecx
	movl	$778, %eax
	bextrl	%eax, %esi, %eax
	andl	$448, %ecx
	leal	(%rcx,%rax,8), %eax
.LBB31_61:
	movl	$1282, %ecx
	movw	%ax, 2(%rdx)
	bextrl	%ecx, %esi, %ecx
	leal	512(,%rcx,8), %eax
	movl	$256, %ecx
	jmp	.LBB31_82
.LBB31_62:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_38
.LBB31_63:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_21
.LBB31_64:
	movq	%rsi, %rax
	shrq	$7, %rax
	movl	$1282, %edi
	movl	%eax, %ecx
	andl	$32, %ecx
	bextrl	%edi, %esi, %esi
	andl	$31, %eax
	orl	%ecx, %esi
	shll	$10, %esi
	movswl	%si, %ecx
	shrl	$10, %ecx
	testq	%rax, %rax
.LBB31_65:
	movw	%cx, 2(%rdx)
	leal	512(,%rax,8), %eax
	jmp	.LBB31_81
.LBB31_67:
	movq	%rsi, %rdi
	shrq	$7, %rdi
	movq	%rdi, %rcx
	andq	$31, %rcx
	je	.LBB31_84
	movl	$517, %r8d
	movl	%esi, %eax
	andl	$28, %eax
	andl	$32, %edi
	bextrl	%r8d, %esi, %esi
	shll	$4, %eax
	leal	(%rdi,%rsi,8), %esi
.LBB31_69:
	orl	%eax, %esi
	leal	512(,%rcx,8), %eax
	movw	%si, 2(%rdx)
	movw	%ax, 4(%rdx)
	jmp	.LBB31_83
.LBB31_70:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_59
.LBB31_71:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_37
.LBB31_72:
	movl	$1287, %ecx
	bextrl	%ecx, %esi, %ecx
	je	.LBB31_84
	leal	512(,%rcx,8), %ecx
	andl	$3456, %esi
	xorl	%eax, %eax
	cmpl	$128, %esi
	setne	%al
	movw	%cx, 2(%rdx)
	popq	%rcx
	retq
.LBB31_74:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	popq	%rax
	jmp	fill_24
.LBB31_75:
	movl	$1287, %ecx
	bextrl	%ecx, %esi, %ecx
	je	.LBB31_84
	cmpl	$5, %ecx
	jne	.LBB31_85
	movw	$552, 2(%rdx)
	movl	$1, %eax
	popq	%rcx
	retq
.LBB31_78:
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	fill_50
	jmp	.LBB31_83
.LBB31_79:
	movl	%esi, %ecx
	shrl	%ecx
	movl	$778, %eax
	bextrl	%eax, %esi, %eax
	andl	$448, %ecx
	andl	$124, %esi
	leal	(%rcx,%rax,8), %eax
	movw	%ax, 2(%rdx)
	leal	768(%rsi,%rsi), %eax
	movw	%ax, 4(%rdx)
	jmp	.LBB31_83
.LBB31_80:
	movl	$1295, %eax
	movl	$1287, %ecx
	bextrl	%eax, %esi, %eax
	bextrl	%ecx, %esi, %ecx
	movl	$256, %esi
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	cmovnel	%eax, %esi
	testl	%ecx, %ecx
	leal	512(,%rcx,8), %eax
	movw	%si, 2(%rdx)
.LBB31_81:
	movl	$248, %ecx
.LBB31_82:
	cmovnel	%eax, %ecx
	movw	%cx, 4(%rdx)
.LBB31_83:
	xorl	%eax, %eax
.LBB31_84:
	popq	%rcx
	retq
.LBB31_85:
	leal	512(,%rcx,8), %eax
	movw	%ax, 2(%rdx)
	jmp	.LBB31_83
.Lfunc_end31:
	.size	fill, .Lfunc_end31-fill
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI31_0:
	.long	.LBB31_49-.LJTI31_0
	.long	.LBB31_39-.LJTI31_0
	.long	.LBB31_47-.LJTI31_0
	.long	.LBB31_35-.LJTI31_0
	.long	.LBB31_54-.LJTI31_0
	.long	.LBB31_56-.LJTI31_0
	.long	.LBB31_48-.LJTI31_0
	.long	.LBB31_58-.LJTI31_0
	.long	.LBB31_83-.LJTI31_0
	.long	.LBB31_38-.LJTI31_0
	.long	.LBB31_57-.LJTI31_0
	.long	.LBB31_33-.LJTI31_0
	.long	.LBB31_37-.LJTI31_0
	.long	.LBB31_55-.LJTI31_0
	.long	.LBB31_27-.LJTI31_0
	.long	.LBB31_46-.LJTI31_0
	.long	.LBB31_26-.LJTI31_0
	.long	.LBB31_53-.LJTI31_0
	.long	.LBB31_2-.LJTI31_0
	.long	.LBB31_51-.LJTI31_0
	.long	.LBB31_52-.LJTI31_0
	.long	.LBB31_63-.LJTI31_0
	.long	.LBB31_7-.LJTI31_0
	.long	.LBB31_34-.LJTI31_0
	.long	.LBB31_74-.LJTI31_0
	.long	.LBB31_22-.LJTI31_0
	.long	.LBB31_3-.LJTI31_0
	.long	.LBB31_9-.LJTI31_0
	.long	.LBB31_50-.LJTI31_0
	.long	.LBB31_3-.LJTI31_0
	.long	.LBB31_2-.LJTI31_0
	.long	.LBB31_25-.LJTI31_0
	.long	.LBB31_21-.LJTI31_0
	.long	.LBB31_7-.LJTI31_0
	.long	.LBB31_18-.LJTI31_0
	.long	.LBB31_19-.LJTI31_0
	.long	.LBB31_14-.LJTI31_0
	.long	.LBB31_71-.LJTI31_0
	.long	.LBB31_62-.LJTI31_0
	.long	.LBB31_9-.LJTI31_0
	.long	.LBB31_29-.LJTI31_0
	.long	.LBB31_40-.LJTI31_0
	.long	.LBB31_67-.LJTI31_0
	.long	.LBB31_11-.LJTI31_0
	.long	.LBB31_24-.LJTI31_0
	.long	.LBB31_60-.LJTI31_0
	.long	.LBB31_79-.LJTI31_0
	.long	.LBB31_16-.LJTI31_0
	.long	.LBB31_5-.LJTI31_0
	.long	.LBB31_4-.LJTI31_0
	.long	.LBB31_78-.LJTI31_0
	.long	.LBB31_5-.LJTI31_0
	.long	.LBB31_4-.LJTI31_0
	.long	.LBB31_15-.LJTI31_0
	.long	.LBB31_72-.LJTI31_0
	.long	.LBB31_75-.LJTI31_0
	.long	.LBB31_17-.LJTI31_0
	.long	.LBB31_64-.LJTI31_0
	.long	.LBB31_28-.LJTI31_0
	.long	.LBB31_70-.LJTI31_0
	.long	.LBB31_30-.LJTI31_0
	.long	.LBB31_42-.LJTI31_0
	.long	.LBB31_45-.LJTI31_0
	.long	.LBB31_36-.LJTI31_0
	.long	.LBB31_31-.LJTI31_0
	.long	.LBB31_43-.LJTI31_0
	.long	.LBB31_13-.LJTI31_0
	.long	.LBB31_23-.LJTI31_0
	.long	.LBB31_80-.LJTI31_0
	.long	.LBB31_20-.LJTI31_0
	.long	.LBB31_10-.LJTI31_0

	.text
	.p2align	4
	.type	fill_0,@function
fill_0:
	movslq	%edi, %rax
	movl	$1295, %ecx
	movl	$1287, %edx
	movl	$256, %edi
	bextrl	%ecx, %eax, %ecx
	bextrl	%edx, %eax, %edx
	shrq	$20, %rax
	testl	%ecx, %ecx
	leal	512(,%rcx,8), %ecx
	cmovnel	%ecx, %edi
	testl	%edx, %edx
	leal	512(,%rdx,8), %edx
	movl	$248, %ecx
	movw	%di, 2(%rsi)
	movw	%ax, 4(%rsi)
	cmovnel	%edx, %ecx
	movw	%cx, 6(%rsi)
	retq
.Lfunc_end32:
	.size	fill_0, .Lfunc_end32-fill_0

	.p2align	4
	.type	fill_2,@function
fill_2:
	movl	$1295, %ecx
	movl	$1300, %eax
	movl	$1287, %edx
	bextrl	%ecx, %edi, %ecx
	bextrl	%eax, %edi, %eax
	bextrl	%edx, %edi, %edx
	movl	$256, %edi
	testl	%ecx, %ecx
	leal	512(,%rcx,8), %ecx
	cmovel	%edi, %ecx
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	movw	%cx, 2(%rsi)
	movl	$248, %ecx
	cmovel	%edi, %eax
	testl	%edx, %edx
	leal	512(,%rdx,8), %edx
	movw	%ax, 4(%rsi)
	cmovnel	%edx, %ecx
	movw	%cx, 6(%rsi)
	retq
.Lfunc_end33:
	.size	fill_2, .Lfunc_end33-fill_2

	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI34_0:
	.quad	20
	.quad	0
	.quad	11
	.quad	9
.LCPI34_1:
	.quad	2046
	.quad	1044480
	.quad	1048576
	.quad	2048
	.text
	.p2align	4
	.type	fill_3,@function
fill_3:
	movl	$1287, %eax
	movl	%edi, %ecx
	andl	$3456, %ecx
	bextrl	%eax, %edi, %eax
	cmpl	$128, %ecx
	jne	.LBB34_2
	leal	512(,%rax,8), %eax
	movw	%ax, 2(%rsi)
	xorl	%eax, %eax
	jmp	.LBB34_3
.LBB34_2:
	testq	%rax, %rax
	leal	512(,%rax,8), %eax
	movl	$248, %ecx
	cmovnel	%eax, %ecx
	movl	$1, %eax
	movw	%cx, 2(%rsi)
.LBB34_3:
	vpbroadcastq	%rdi, %ymm0
	vpsrlvq	.LCPI34_0(%rip), %ymm0, %ymm0
	vpand	.LCPI34_1(%rip), %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpor	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpor	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rcx
	shll	$11, %ecx
	sarl	$11, %ecx
	movl	%ecx, 12(%rsi)
	vzeroupper
	retq
.Lfunc_end34:
	.size	fill_3, .Lfunc_end34-fill_3

	.p2align	4
	.type	fill_4,@function
fill_4:
	movslq	%edi, %rdi
	movl	$1295, %eax
	movl	$1287, %r8d
	bextrl	%eax, %edi, %edx
	bextrl	%r8d, %edi, %eax
	movl	%edi, %r8d
	movq	%rdi, %rcx
	sarq	$20, %rcx
	andl	$3456, %r8d
	cmpq	%rdx, %rax
	sete	%r9b
	andl	$884736, %edi
	cmpq	$32768, %rdi
	setne	%r10b
	cmpq	$128, %r8
	jne	.LBB35_3
	orb	%r9b, %r10b
	je	.LBB35_3
	testq	%rdx, %rdx
	leal	512(,%rdx,8), %edx
	movl	$256, %edi
	leal	512(,%rax,8), %eax
	cmovnel	%edx, %edi
	movw	%di, 2(%rsi)
	movw	%cx, 4(%rsi)
	movw	%ax, 6(%rsi)
	xorl	%eax, %eax
	retq
.LBB35_3:
	cmpl	$32768, %edi
	setne	%dil
	cmpl	$128, %r8d
	sete	%r8b
	orb	%dil, %r8b
	je	.LBB35_4
	leal	512(,%rdx,8), %edi
	testq	%rdx, %rdx
	movl	$256, %edx
	cmovnel	%edi, %edx
	testq	%rax, %rax
	leal	512(,%rax,8), %eax
	movw	%dx, 2(%rsi)
	movw	%cx, 4(%rsi)
	movl	$248, %ecx
	cmovnel	%eax, %ecx
	movl	$2, %eax
	movw	%cx, 6(%rsi)
	retq
.LBB35_4:
	leal	512(,%rdx,8), %edx
	testq	%rax, %rax
	leal	512(,%rax,8), %eax
	movw	%dx, 2(%rsi)
	movw	%cx, 4(%rsi)
	movl	$248, %ecx
	cmovnel	%eax, %ecx
	movl	$1, %eax
	movw	%cx, 6(%rsi)
	retq
.Lfunc_end35:
	.size	fill_4, .Lfunc_end35-fill_4

	.p2align	4
	.type	fill_5,@function
fill_5:
	movl	%edi, %ecx
	shrl	$19, %ecx
	movq	%rdi, %rax
	shrq	$20, %rax
	movl	%edi, %r8d
	shll	$4, %r8d
	movl	%eax, %edx
	andl	$4096, %ecx
	andl	$2016, %edx
	andl	$2048, %r8d
	andl	$31, %eax
	orl	%ecx, %edx
	movl	$1032, %ecx
	bextrl	%ecx, %edi, %ecx
	leal	(%rdx,%rcx,2), %ecx
	movl	$1295, %edx
	orl	%r8d, %ecx
	bextrl	%edx, %edi, %edx
	movl	$256, %edi
	leal	512(,%rdx,8), %edx
	cmovel	%edi, %edx
	testq	%rax, %rax
	leal	512(,%rax,8), %eax
	movw	%dx, 2(%rsi)
	cmovel	%edi, %eax
	shll	$3, %ecx
	movw	%ax, 4(%rsi)
	movswl	%cx, %eax
	shrl	$3, %eax
	movw	%ax, 6(%rsi)
	retq
.Lfunc_end36:
	.size	fill_5, .Lfunc_end36-fill_5

	.p2align	4
	.type	fill_6,@function
fill_6:
	movq	%rdi, %rax
	movl	$1287, %edx
	shrq	$20, %rax
	movl	%eax, %ecx
	andl	$4064, %ecx
	bextrl	%edx, %edi, %edx
	andl	$31, %eax
	orl	%ecx, %edx
	movl	$1295, %ecx
	bextrl	%ecx, %edi, %ecx
	movl	$256, %edi
	leal	512(,%rcx,8), %ecx
	cmovel	%edi, %ecx
	shll	$4, %edx
	movw	%cx, 2(%rsi)
	movswl	%dx, %ecx
	shrl	$4, %ecx
	testq	%rax, %rax
	leal	512(,%rax,8), %eax
	movw	%cx, 4(%rsi)
	cmovel	%edi, %eax
	movw	%ax, 6(%rsi)
	retq
.Lfunc_end37:
	.size	fill_6, .Lfunc_end37-fill_6

	.p2align	4
	.type	fill_9,@function
fill_9:
	movl	$1295, %eax
	movl	$1287, %ecx
	movl	$256, %edx
	bextrl	%eax, %edi, %eax
	bextrl	%ecx, %edi, %ecx
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	cmovnel	%eax, %edx
	movl	$1556, %eax
	movw	%dx, 2(%rsi)
	leal	512(,%rcx,8), %edx
	bextrl	%eax, %edi, %eax
	testl	%ecx, %ecx
	movl	$248, %ecx
	movw	%ax, 4(%rsi)
	cmovnel	%edx, %ecx
	movw	%cx, 6(%rsi)
	retq
.Lfunc_end38:
	.size	fill_9, .Lfunc_end38-fill_9

	.p2align	4
	.type	fill_10,@function
fill_10:
	movl	$1295, %eax
	movl	$1287, %ecx
	movl	$256, %edx
	bextrl	%eax, %edi, %eax
	bextrl	%ecx, %edi, %ecx
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	cmovnel	%eax, %edx
	movl	$1300, %eax
	movw	%dx, 2(%rsi)
	leal	512(,%rcx,8), %edx
	bextrl	%eax, %edi, %eax
	testl	%ecx, %ecx
	movl	$248, %ecx
	movw	%ax, 4(%rsi)
	cmovnel	%edx, %ecx
	movw	%cx, 6(%rsi)
	retq
.Lfunc_end39:
	.size	fill_10, .Lfunc_end39-fill_10

	.p2align	4
	.type	fill_11,@function
fill_11:
	movl	%edi, %ecx
	shrl	$20, %ecx
	movl	$6, %eax
	cmpq	$3071, %rcx
	jg	.LBB40_6
	cmpl	$1, %ecx
	je	.LBB40_2
	cmpl	$2, %ecx
	je	.LBB40_10
	cmpl	$3, %ecx
	jne	.LBB40_9
	movl	$2, %eax
	movw	$3, %cx
	jmp	.LBB40_14
.LBB40_6:
	cmpl	$3072, %ecx
	je	.LBB40_11
	cmpl	$3073, %ecx
	je	.LBB40_12
	cmpl	$3074, %ecx
	jne	.LBB40_9
	movl	$5, %eax
	movw	$3074, %cx
	jmp	.LBB40_14
.LBB40_2:
	movw	$1, %cx
	xorl	%eax, %eax
	jmp	.LBB40_14
.LBB40_11:
	movl	$3, %eax
	movw	$3072, %cx
	jmp	.LBB40_14
.LBB40_9:
	retq
.LBB40_10:
	movl	$1, %eax
	movw	$2, %cx
	jmp	.LBB40_14
.LBB40_12:
	movl	$4, %eax
	movw	$3073, %cx
.LBB40_14:
	movl	$1295, %edx
	movl	$1287, %r8d
	bextrl	%edx, %edi, %edx
	bextrl	%r8d, %edi, %edi
	movl	$256, %r8d
	testq	%rdx, %rdx
	leal	512(,%rdx,8), %edx
	cmovnel	%edx, %r8d
	testq	%rdi, %rdi
	leal	512(,%rdi,8), %edi
	movl	$248, %edx
	movw	%r8w, 2(%rsi)
	movw	%cx, 4(%rsi)
	cmovnel	%edi, %edx
	movw	%dx, 6(%rsi)
	retq
.Lfunc_end40:
	.size	fill_11, .Lfunc_end40-fill_11

	.p2align	4
	.type	fill_12,@function
fill_12:
	movl	$1295, %eax
	movl	%edi, %edx
	shrl	$20, %edx
	bextrl	%eax, %edi, %ecx
	movl	$12, %eax
	cmpq	$3071, %rdx
	jg	.LBB41_6
	cmpl	$1, %edx
	je	.LBB41_11
	cmpl	$2, %edx
	je	.LBB41_17
	cmpl	$3, %edx
	jne	.LBB41_16
	testq	%rcx, %rcx
	je	.LBB41_19
	movl	$4, %edx
	movw	$3, %r8w
	jmp	.LBB41_14
.LBB41_6:
	cmpl	$3072, %edx
	je	.LBB41_20
	cmpl	$3073, %edx
	je	.LBB41_23
	cmpl	$3074, %edx
	jne	.LBB41_16
	testq	%rcx, %rcx
	je	.LBB41_26
	movl	$10, %edx
	movw	$3074, %r8w
	jmp	.LBB41_14
.LBB41_11:
	testq	%rcx, %rcx
	je	.LBB41_12
	movw	$1, %r8w
	xorl	%edx, %edx
	jmp	.LBB41_14
.LBB41_20:
	testq	%rcx, %rcx
	je	.LBB41_22
	movl	$6, %edx
	movw	$3072, %r8w
	jmp	.LBB41_14
.LBB41_17:
	movw	$2, %r8w
	movl	$2, %edx
	testq	%rcx, %rcx
	jne	.LBB41_14
	movl	$3, %eax
	jmp	.LBB41_15
.LBB41_23:
	testq	%rcx, %rcx
	je	.LBB41_25
	movl	$8, %edx
	movw	$3073, %r8w
.LBB41_14:
	leal	512(,%rcx,8), %ecx
	movq	%rdx, %rax
	movl	$6, %edx
	movw	%cx, 2(%rsi)
	movw	%r8w, 4(%rsi)
.LBB41_15:
	movl	$1287, %ecx
	bextrl	%ecx, %edi, %ecx
	movl	$248, %edi
	testq	%rcx, %rcx
	leal	512(,%rcx,8), %ecx
	cmovnel	%ecx, %edi
	movw	%di, (%rsi,%rdx)
.LBB41_16:
	retq
.LBB41_12:
	movl	$1, %eax
	movl	$2, %edx
	jmp	.LBB41_15
.LBB41_22:
	movl	$7, %eax
	movl	$2, %edx
	jmp	.LBB41_15
.LBB41_19:
	movl	$5, %eax
	movl	$2, %edx
	jmp	.LBB41_15
.LBB41_26:
	movl	$11, %eax
	movl	$2, %edx
	jmp	.LBB41_15
.LBB41_25:
	movl	$9, %eax
	movl	$2, %edx
	jmp	.LBB41_15
.Lfunc_end41:
	.size	fill_12, .Lfunc_end41-fill_12

	.p2align	4
	.type	fill_13,@function
fill_13:
	movl	%edi, %ecx
	shrl	$20, %ecx
	movl	$6, %eax
	cmpq	$3071, %rcx
	jg	.LBB42_6
	cmpl	$1, %ecx
	je	.LBB42_2
	cmpl	$2, %ecx
	je	.LBB42_10
	cmpl	$3, %ecx
	jne	.LBB42_9
	movl	$2, %eax
	movw	$3, %cx
	jmp	.LBB42_14
.LBB42_6:
	cmpl	$3072, %ecx
	je	.LBB42_11
	cmpl	$3073, %ecx
	je	.LBB42_12
	cmpl	$3074, %ecx
	jne	.LBB42_9
	movl	$5, %eax
	movw	$3074, %cx
	jmp	.LBB42_14
.LBB42_2:
	movw	$1, %cx
	xorl	%eax, %eax
	jmp	.LBB42_14
.LBB42_11:
	movl	$3, %eax
	movw	$3072, %cx
	jmp	.LBB42_14
.LBB42_9:
	retq
.LBB42_10:
	movl	$1, %eax
	movw	$2, %cx
	jmp	.LBB42_14
.LBB42_12:
	movl	$4, %eax
	movw	$3073, %cx
.LBB42_14:
	movl	$1287, %r8d
	movq	%rdi, %rdx
	shrq	$15, %rdx
	bextrl	%r8d, %edi, %edi
	andl	$31, %edx
	testq	%rdi, %rdi
	leal	512(,%rdi,8), %edi
	movw	%dx, 2(%rsi)
	movl	$248, %edx
	movw	%cx, 4(%rsi)
	cmovnel	%edi, %edx
	movw	%dx, 6(%rsi)
	retq
.Lfunc_end42:
	.size	fill_13, .Lfunc_end42-fill_13

	.p2align	4
	.type	fill_14,@function
fill_14:
	movl	$1295, %eax
	movl	%edi, %edx
	shrl	$20, %edx
	bextrl	%eax, %edi, %ecx
	movl	$12, %eax
	cmpq	$3071, %rdx
	jg	.LBB43_6
	cmpl	$1, %edx
	je	.LBB43_11
	cmpl	$2, %edx
	je	.LBB43_17
	cmpl	$3, %edx
	jne	.LBB43_16
	testq	%rcx, %rcx
	je	.LBB43_19
	movl	$4, %edx
	movw	$3, %r8w
	jmp	.LBB43_14
.LBB43_6:
	cmpl	$3072, %edx
	je	.LBB43_20
	cmpl	$3073, %edx
	je	.LBB43_23
	cmpl	$3074, %edx
	jne	.LBB43_16
	testq	%rcx, %rcx
	je	.LBB43_26
	movl	$10, %edx
	movw	$3074, %r8w
	jmp	.LBB43_14
.LBB43_11:
	testq	%rcx, %rcx
	je	.LBB43_12
	movw	$1, %r8w
	xorl	%edx, %edx
	jmp	.LBB43_14
.LBB43_20:
	testq	%rcx, %rcx
	je	.LBB43_22
	movl	$6, %edx
	movw	$3072, %r8w
	jmp	.LBB43_14
.LBB43_17:
	movw	$2, %r8w
	movl	$2, %edx
	testq	%rcx, %rcx
	jne	.LBB43_14
	movl	$3, %eax
	jmp	.LBB43_15
.LBB43_23:
	testq	%rcx, %rcx
	je	.LBB43_25
	movl	$8, %edx
	movw	$3073, %r8w
.LBB43_14:
	movq	%rdx, %rax
	movl	$6, %edx
	movw	%cx, 2(%rsi)
	movw	%r8w, 4(%rsi)
.LBB43_15:
	movl	$1287, %ecx
	bextrl	%ecx, %edi, %ecx
	movl	$248, %edi
	testq	%rcx, %rcx
	leal	512(,%rcx,8), %ecx
	cmovnel	%ecx, %edi
	movw	%di, (%rsi,%rdx)
.LBB43_16:
	retq
.LBB43_12:
	movl	$1, %eax
	movl	$2, %edx
	jmp	.LBB43_15
.LBB43_22:
	movl	$7, %eax
	movl	$2, %edx
	jmp	.LBB43_15
.LBB43_19:
	movl	$5, %eax
	movl	$2, %edx
	jmp	.LBB43_15
.LBB43_26:
	movl	$11, %eax
	movl	$2, %edx
	jmp	.LBB43_15
.LBB43_25:
	movl	$9, %eax
	movl	$2, %edx
	jmp	.LBB43_15
.Lfunc_end43:
	.size	fill_14, .Lfunc_end43-fill_14

	.p2align	4
	.type	fill_15,@function
fill_15:
	movl	$1295, %eax
	movl	%edi, %edx
	shrl	$20, %edx
	bextrl	%eax, %edi, %ecx
	movl	$12, %eax
	cmpq	$3071, %rdx
	jg	.LBB44_6
	cmpl	$1, %edx
	je	.LBB44_11
	cmpl	$2, %edx
	je	.LBB44_17
	cmpl	$3, %edx
	jne	.LBB44_16
	testq	%rcx, %rcx
	je	.LBB44_19
	movl	$4, %edx
	movw	$3, %r8w
	jmp	.LBB44_14
.LBB44_6:
	cmpl	$3072, %edx
	je	.LBB44_20
	cmpl	$3073, %edx
	je	.LBB44_23
	cmpl	$3074, %edx
	jne	.LBB44_16
	testq	%rcx, %rcx
	je	.LBB44_26
	movl	$10, %edx
	movw	$3074, %r8w
	jmp	.LBB44_14
.LBB44_11:
	testq	%rcx, %rcx
	je	.LBB44_12
	movw	$1, %r8w
	xorl	%edx, %edx
	jmp	.LBB44_14
.LBB44_20:
	testq	%rcx, %rcx
	je	.LBB44_22
	movl	$6, %edx
	movw	$3072, %r8w
	jmp	.LBB44_14
.LBB44_17:
	movw	$2, %r8w
	movl	$2, %edx
	testq	%rcx, %rcx
	jne	.LBB44_14
	movl	$3, %eax
	jmp	.LBB44_15
.LBB44_23:
	testq	%rcx, %rcx
	je	.LBB44_25
	movl	$8, %edx
	movw	$3073, %r8w
.LBB44_14:
	notl	%ecx
	movq	%rdx, %rax
	movl	$6, %edx
	movw	%cx, 2(%rsi)
	movw	%r8w, 4(%rsi)
.LBB44_15:
	movl	$1287, %ecx
	bextrl	%ecx, %edi, %ecx
	movl	$248, %edi
	testq	%rcx, %rcx
	leal	512(,%rcx,8), %ecx
	cmovnel	%ecx, %edi
	movw	%di, (%rsi,%rdx)
.LBB44_16:
	retq
.LBB44_12:
	movl	$1, %eax
	movl	$2, %edx
	jmp	.LBB44_15
.LBB44_22:
	movl	$7, %eax
	movl	$2, %edx
	jmp	.LBB44_15
.LBB44_19:
	movl	$5, %eax
	movl	$2, %edx
	jmp	.LBB44_15
.LBB44_26:
	movl	$11, %eax
	movl	$2, %edx
	jmp	.LBB44_15
.LBB44_25:
	movl	$9, %eax
	movl	$2, %edx
	jmp	.LBB44_15
.Lfunc_end44:
	.size	fill_15, .Lfunc_end44-fill_15

	.p2align	4
	.type	fill_16,@function
fill_16:
	movl	$1300, %eax
	movl	$1295, %ecx
	movl	$1287, %edx
	bextrl	%eax, %edi, %eax
	bextrl	%ecx, %edi, %ecx
	bextrl	%edx, %edi, %edx
	movl	$256, %edi
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	cmovel	%edi, %eax
	testl	%ecx, %ecx
	movw	%ax, 2(%rsi)
	leal	512(,%rcx,8), %eax
	movl	$248, %ecx
	cmovel	%edi, %eax
	testl	%edx, %edx
	leal	512(,%rdx,8), %edx
	movw	%ax, 4(%rsi)
	cmovnel	%edx, %ecx
	movw	%cx, 6(%rsi)
	retq
.Lfunc_end45:
	.size	fill_16, .Lfunc_end45-fill_16

	.p2align	4
	.type	fill_17,@function
fill_17:
	movl	$1295, %eax
	movl	$1287, %ecx
	movl	$256, %edx
	bextrl	%eax, %edi, %eax
	bextrl	%ecx, %edi, %ecx
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	cmovnel	%eax, %edx
	leal	512(,%rcx,8), %eax
	testl	%ecx, %ecx
	movl	$248, %ecx
	movw	%dx, 2(%rsi)
	cmovnel	%eax, %ecx
	xorl	%eax, %eax
	testl	$33554432, %edi
	sete	%al
	movw	%cx, 4(%rsi)
	retq
.Lfunc_end46:
	.size	fill_17, .Lfunc_end46-fill_17

	.p2align	4
	.type	fill_19,@function
fill_19:
	movl	%edi, %eax
	movl	$1287, %edx
	shrl	$20, %eax
	movl	%eax, %ecx
	andl	$-32, %ecx
	bextrl	%edx, %edi, %edx
	orl	%ecx, %edx
	movl	$1295, %ecx
	bextrl	%ecx, %edi, %ecx
	movl	$256, %edi
	leal	512(,%rcx,8), %ecx
	cmovnel	%ecx, %edi
	shll	$4, %edx
	andl	$31, %eax
	movswl	%dx, %ecx
	leal	768(,%rax,8), %eax
	movw	%di, 2(%rsi)
	shrl	$4, %ecx
	movw	%cx, 4(%rsi)
	movw	%ax, 6(%rsi)
	retq
.Lfunc_end47:
	.size	fill_19, .Lfunc_end47-fill_19

	.p2align	4
	.type	fill_20,@function
fill_20:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB48_4
	cmpl	$7, %ecx
	jne	.LBB48_5
	leaq	2(%rsi), %rdx
	movl	$6, %ecx
	movl	$4, %r8d
	xorl	%eax, %eax
	jmp	.LBB48_3
.LBB48_5:
	movw	%cx, 2(%rsi)
	leaq	4(%rsi), %rdx
	movl	$1, %eax
	movl	$8, %ecx
	movl	$6, %r8d
.LBB48_3:
	movl	$1295, %r9d
	bextrl	%r9d, %edi, %r9d
	leal	768(,%r9,8), %r9d
	movw	%r9w, (%rdx)
	movl	$1300, %r9d
	bextrl	%r9d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%r8)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB48_4:
	retq
.Lfunc_end48:
	.size	fill_20, .Lfunc_end48-fill_20

	.p2align	4
	.type	fill_21,@function
fill_21:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB49_4
	cmpl	$7, %ecx
	jne	.LBB49_5
	leaq	2(%rsi), %rdx
	movl	$4, %ecx
	xorl	%eax, %eax
	jmp	.LBB49_3
.LBB49_5:
	movw	%cx, 2(%rsi)
	leaq	4(%rsi), %rdx
	movl	$1, %eax
	movl	$6, %ecx
.LBB49_3:
	movl	$1295, %r8d
	bextrl	%r8d, %edi, %r8d
	leal	768(,%r8,8), %r8d
	movw	%r8w, (%rdx)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB49_4:
	retq
.Lfunc_end49:
	.size	fill_21, .Lfunc_end49-fill_21

	.p2align	4
	.type	fill_23,@function
fill_23:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB50_4
	cmpl	$7, %ecx
	jne	.LBB50_5
	leaq	2(%rsi), %r8
	movl	$8, %ecx
	movl	$6, %edx
	movl	$4, %r9d
	xorl	%eax, %eax
	jmp	.LBB50_3
.LBB50_5:
	movw	%cx, 2(%rsi)
	leaq	4(%rsi), %r8
	movl	$1, %eax
	movl	$10, %ecx
	movl	$8, %edx
	movl	$6, %r9d
.LBB50_3:
	movl	$1295, %r10d
	movl	$1300, %r11d
	bextrl	%r10d, %edi, %r10d
	bextrl	%r11d, %edi, %r11d
	leal	768(,%r10,8), %r10d
	leal	768(,%r11,8), %r11d
	movw	%r10w, (%r8)
	movl	%edi, %r8d
	shrl	$27, %r8d
	movw	%r11w, (%rsi,%r9)
	leal	768(,%r8,8), %r8d
	movw	%r8w, (%rsi,%rdx)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB50_4:
	retq
.Lfunc_end50:
	.size	fill_23, .Lfunc_end50-fill_23

	.p2align	4
	.type	fill_24,@function
fill_24:
	movl	$780, %eax
	bextrl	%eax, %edi, %edx
	movq	$-1, %rax
	leal	-5(%rdx), %ecx
	cmpl	$2, %ecx
	jb	.LBB51_4
	movl	$1287, %eax
	bextrl	%eax, %edi, %ecx
	cmpl	$7, %edx
	jne	.LBB51_5
	leaq	2(%rsi), %r8
	movl	$4, %edx
	xorl	%eax, %eax
	jmp	.LBB51_3
.LBB51_5:
	movw	%dx, 2(%rsi)
	leaq	4(%rsi), %r8
	movl	$1, %eax
	movl	$6, %edx
.LBB51_3:
	movl	$1295, %r9d
	bextrl	%r9d, %edi, %edi
	testq	%rcx, %rcx
	leal	512(,%rcx,8), %ecx
	leal	768(,%rdi,8), %edi
	movw	%di, (%r8)
	movl	$248, %edi
	cmovnel	%ecx, %edi
	movw	%di, (%rsi,%rdx)
.LBB51_4:
	retq
.Lfunc_end51:
	.size	fill_24, .Lfunc_end51-fill_24

	.p2align	4
	.type	fill_25,@function
fill_25:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB52_4
	movl	$1295, %eax
	bextrl	%eax, %edi, %edx
	cmpl	$7, %ecx
	jne	.LBB52_5
	movl	$4, %ecx
	movl	$2, %r8d
	xorl	%eax, %eax
	jmp	.LBB52_3
.LBB52_5:
	movw	%cx, 2(%rsi)
	movl	$1, %eax
	movl	$6, %ecx
	movl	$4, %r8d
.LBB52_3:
	testq	%rdx, %rdx
	leal	512(,%rdx,8), %edx
	movl	$256, %r9d
	cmovnel	%edx, %r9d
	movw	%r9w, (%rsi,%r8)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB52_4:
	retq
.Lfunc_end52:
	.size	fill_25, .Lfunc_end52-fill_25

	.p2align	4
	.type	fill_28,@function
fill_28:
	movl	$1295, %ecx
	movl	$1287, %eax
	bextrl	%ecx, %edi, %ecx
	bextrl	%eax, %edi, %eax
	leal	768(,%rcx,8), %ecx
	movw	%cx, 2(%rsi)
	movl	$1300, %ecx
	bextrl	%ecx, %edi, %ecx
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	leal	768(,%rcx,8), %ecx
	movw	%cx, 4(%rsi)
	movl	$248, %ecx
	cmovnel	%eax, %ecx
	movw	%cx, 6(%rsi)
	retq
.Lfunc_end53:
	.size	fill_28, .Lfunc_end53-fill_28

	.p2align	4
	.type	fill_31,@function
fill_31:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB54_4
	cmpl	$7, %ecx
	jne	.LBB54_5
	leaq	2(%rsi), %rdx
	movl	$6, %ecx
	movl	$4, %r8d
	xorl	%eax, %eax
	jmp	.LBB54_3
.LBB54_5:
	movw	%cx, 2(%rsi)
	leaq	4(%rsi), %rdx
	movl	$1, %eax
	movl	$8, %ecx
	movl	$6, %r8d
.LBB54_3:
	movl	$1295, %r9d
	bextrl	%r9d, %edi, %r9d
	leal	768(,%r9,8), %r9d
	movw	%r9w, (%rdx)
	movl	$1300, %r9d
	bextrl	%r9d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%r8)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB54_4:
	retq
.Lfunc_end54:
	.size	fill_31, .Lfunc_end54-fill_31

	.p2align	4
	.type	fill_32,@function
fill_32:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB55_4
	cmpl	$7, %ecx
	jne	.LBB55_5
	leaq	2(%rsi), %rdx
	movl	$4, %ecx
	xorl	%eax, %eax
	jmp	.LBB55_3
.LBB55_5:
	movw	%cx, 2(%rsi)
	leaq	4(%rsi), %rdx
	movl	$1, %eax
	movl	$6, %ecx
.LBB55_3:
	movl	$1295, %r8d
	bextrl	%r8d, %edi, %r8d
	leal	768(,%r8,8), %r8d
	movw	%r8w, (%rdx)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB55_4:
	retq
.Lfunc_end55:
	.size	fill_32, .Lfunc_end55-fill_32

	.p2align	4
	.type	fill_34,@function
fill_34:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB56_4
	cmpl	$7, %ecx
	jne	.LBB56_5
	leaq	2(%rsi), %r8
	movl	$8, %ecx
	movl	$6, %edx
	movl	$4, %r9d
	xorl	%eax, %eax
	jmp	.LBB56_3
.LBB56_5:
	movw	%cx, 2(%rsi)
	leaq	4(%rsi), %r8
	movl	$1, %eax
	movl	$10, %ecx
	movl	$8, %edx
	movl	$6, %r9d
.LBB56_3:
	movl	$1295, %r10d
	movl	$1300, %r11d
	bextrl	%r10d, %edi, %r10d
	bextrl	%r11d, %edi, %r11d
	leal	768(,%r10,8), %r10d
	leal	768(,%r11,8), %r11d
	movw	%r10w, (%r8)
	movl	%edi, %r8d
	shrl	$27, %r8d
	movw	%r11w, (%rsi,%r9)
	leal	768(,%r8,8), %r8d
	movw	%r8w, (%rsi,%rdx)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB56_4:
	retq
.Lfunc_end56:
	.size	fill_34, .Lfunc_end56-fill_34

	.p2align	4
	.type	fill_35,@function
fill_35:
	movl	$780, %eax
	bextrl	%eax, %edi, %edx
	movq	$-1, %rax
	leal	-5(%rdx), %ecx
	cmpl	$2, %ecx
	jb	.LBB57_4
	movl	$1287, %eax
	bextrl	%eax, %edi, %ecx
	cmpl	$7, %edx
	jne	.LBB57_5
	leaq	2(%rsi), %r8
	movl	$4, %edx
	xorl	%eax, %eax
	jmp	.LBB57_3
.LBB57_5:
	movw	%dx, 2(%rsi)
	leaq	4(%rsi), %r8
	movl	$1, %eax
	movl	$6, %edx
.LBB57_3:
	movl	$1295, %r9d
	bextrl	%r9d, %edi, %edi
	testq	%rcx, %rcx
	leal	512(,%rcx,8), %ecx
	leal	768(,%rdi,8), %edi
	movw	%di, (%r8)
	movl	$248, %edi
	cmovnel	%ecx, %edi
	movw	%di, (%rsi,%rdx)
.LBB57_4:
	retq
.Lfunc_end57:
	.size	fill_35, .Lfunc_end57-fill_35

	.p2align	4
	.type	fill_36,@function
fill_36:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB58_4
	movl	$1295, %eax
	bextrl	%eax, %edi, %edx
	cmpl	$7, %ecx
	jne	.LBB58_5
	movl	$4, %ecx
	movl	$2, %r8d
	xorl	%eax, %eax
	jmp	.LBB58_3
.LBB58_5:
	movw	%cx, 2(%rsi)
	movl	$1, %eax
	movl	$6, %ecx
	movl	$4, %r8d
.LBB58_3:
	testq	%rdx, %rdx
	leal	512(,%rdx,8), %edx
	movl	$256, %r9d
	cmovnel	%edx, %r9d
	movw	%r9w, (%rsi,%r8)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB58_4:
	retq
.Lfunc_end58:
	.size	fill_36, .Lfunc_end58-fill_36

	.p2align	4
	.type	fill_37,@function
fill_37:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB59_4
	cmpl	$7, %ecx
	jne	.LBB59_5
	leaq	2(%rsi), %rdx
	movl	$4, %ecx
	xorl	%eax, %eax
	jmp	.LBB59_3
.LBB59_5:
	movw	%cx, 2(%rsi)
	leaq	4(%rsi), %rdx
	movl	$1, %eax
	movl	$6, %ecx
.LBB59_3:
	movl	$1295, %r8d
	bextrl	%r8d, %edi, %r8d
	leal	768(,%r8,8), %r8d
	movw	%r8w, (%rdx)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB59_4:
	retq
.Lfunc_end59:
	.size	fill_37, .Lfunc_end59-fill_37

	.p2align	4
	.type	fill_38,@function
fill_38:
	movl	$780, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	leal	-5(%rcx), %edx
	cmpl	$2, %edx
	jb	.LBB60_4
	cmpl	$7, %ecx
	jne	.LBB60_5
	leaq	2(%rsi), %rdx
	movl	$4, %ecx
	xorl	%eax, %eax
	jmp	.LBB60_3
.LBB60_5:
	movw	%cx, 2(%rsi)
	leaq	4(%rsi), %rdx
	movl	$1, %eax
	movl	$6, %ecx
.LBB60_3:
	movl	$1295, %r8d
	bextrl	%r8d, %edi, %r8d
	leal	768(,%r8,8), %r8d
	movw	%r8w, (%rdx)
	movl	$1287, %r8d
	bextrl	%r8d, %edi, %edx
	leal	768(,%rdx,8), %edx
	movw	%dx, (%rsi,%rcx)
.LBB60_4:
	retq
.Lfunc_end60:
	.size	fill_38, .Lfunc_end60-fill_38

	.p2align	4
	.type	fill_40,@function
fill_40:
	movl	$1295, %ecx
	movl	$1287, %eax
	bextrl	%ecx, %edi, %ecx
	bextrl	%eax, %edi, %eax
	leal	768(,%rcx,8), %ecx
	movw	%cx, 2(%rsi)
	movl	$1300, %ecx
	bextrl	%ecx, %edi, %ecx
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	leal	768(,%rcx,8), %ecx
	movw	%cx, 4(%rsi)
	movl	$248, %ecx
	cmovnel	%eax, %ecx
	movw	%cx, 6(%rsi)
	retq
.Lfunc_end61:
	.size	fill_40, .Lfunc_end61-fill_40

	.p2align	4
	.type	fill_47,@function
fill_47:
	movl	$778, %eax
	movl	%edi, %ecx
	shrl	$4, %ecx
	movl	%ecx, %edx
	bextrl	%eax, %edi, %eax
	andl	$4, %edx
	addl	%edi, %edi
	andl	$56, %ecx
	leal	(%rdx,%rax,8), %eax
	movl	%edi, %edx
	andl	$56, %edi
	andl	$64, %edx
	orl	$576, %ecx
	orl	$576, %edi
	movw	%cx, 2(%rsi)
	orl	%eax, %edx
	movw	%dx, 4(%rsi)
	movw	%di, 6(%rsi)
	retq
.Lfunc_end62:
	.size	fill_47, .Lfunc_end62-fill_47

	.p2align	4
	.type	fill_50,@function
fill_50:
	movl	$778, %eax
	movl	%edi, %ecx
	shrl	$4, %ecx
	movl	%ecx, %edx
	bextrl	%eax, %edi, %eax
	andl	$4, %edx
	addl	%edi, %edi
	andl	$56, %ecx
	leal	(%rdx,%rax,8), %eax
	movl	%edi, %edx
	andl	$56, %edi
	andl	$64, %edx
	orl	$576, %ecx
	orl	$576, %edi
	movw	%cx, 2(%rsi)
	orl	%eax, %edx
	movw	%dx, 4(%rsi)
	movw	%di, 6(%rsi)
	retq
.Lfunc_end63:
	.size	fill_50, .Lfunc_end63-fill_50

	.p2align	4
	.type	fill_53,@function
fill_53:
	movq	%rdi, %rax
	movl	%edi, %ecx
	shrl	$7, %ecx
	shrq	%rax
	movl	%eax, %edx
	andl	$16, %ecx
	andl	$2816, %edx
	andl	$64, %eax
	orl	%ecx, %edx
	movl	%edi, %ecx
	andl	$256, %ecx
	leal	(%rdx,%rcx,4), %ecx
	movl	$771, %edx
	orl	%ecx, %eax
	movl	%edi, %ecx
	andl	$64, %ecx
	leal	(%rax,%rcx,2), %eax
	bextrl	%edx, %edi, %ecx
	andl	$4, %edi
	leal	(%rax,%rcx,2), %eax
	leal	(%rax,%rdi,8), %eax
	xorl	$2048, %eax
	addl	$-2048, %eax
	movw	%ax, 2(%rsi)
	retq
.Lfunc_end64:
	.size	fill_53, .Lfunc_end64-fill_53

	.p2align	4
	.type	fill_56,@function
fill_56:
	movl	%edi, %eax
	movl	$522, %edx
	shrl	$4, %eax
	movl	%edi, %r8d
	andl	$96, %r8d
	movl	$515, %r9d
	movl	%eax, %ecx
	andl	$256, %ecx
	bextrl	%edx, %edi, %edx
	bextrl	%r9d, %edi, %r9d
	andl	$4, %edi
	andl	$56, %eax
	leal	(%rcx,%rdx,8), %ecx
	orl	$576, %eax
	movw	%ax, 2(%rsi)
	leal	(%rcx,%r8,2), %ecx
	leal	(%rcx,%r9,2), %ecx
	leal	(%rcx,%rdi,8), %ecx
	shll	$7, %ecx
	movswl	%cx, %eax
	shrl	$7, %eax
	movw	%ax, 4(%rsi)
	retq
.Lfunc_end65:
	.size	fill_56, .Lfunc_end65-fill_56

	.p2align	4
	.type	fill_58,@function
fill_58:
	movl	$1287, %eax
	bextrl	%eax, %edi, %ecx
	movq	$-1, %rax
	cmpl	$2, %ecx
	je	.LBB66_3
	movl	%edi, %edx
	andl	$4096, %edx
	andl	$124, %edi
	shlq	$51, %rdx
	shlq	$56, %rdi
	orq	%rdx, %rdi
	testq	%rdi, %rdi
	je	.LBB66_3
	leal	512(,%rcx,8), %eax
	sarq	$46, %rdi
	testq	%rcx, %rcx
	movl	$248, %ecx
	movl	%edi, 12(%rsi)
	cmovnel	%eax, %ecx
	xorl	%eax, %eax
	movw	%cx, 2(%rsi)
.LBB66_3:
	retq
.Lfunc_end66:
	.size	fill_58, .Lfunc_end66-fill_58

	.p2align	4
	.type	fill_59,@function
fill_59:
	movq	%rdi, %rax
	shrq	$7, %rax
	movq	%rax, %rcx
	andq	$31, %rcx
	je	.LBB67_1
	movl	$1282, %edx
	andl	$32, %eax
	bextrl	%edx, %edi, %edx
	orl	%eax, %edx
	leal	512(,%rcx,8), %eax
	shll	$10, %edx
	movswl	%dx, %ecx
	movw	%ax, 2(%rsi)
	shrl	$10, %ecx
	movw	%cx, 4(%rsi)
	movw	%ax, 6(%rsi)
	xorl	%eax, %eax
	retq
.LBB67_1:
	movq	$-1, %rax
	retq
.Lfunc_end67:
	.size	fill_59, .Lfunc_end67-fill_59

	.p2align	4
	.type	fill_60,@function
fill_60:
	movl	%edi, %ecx
	shrl	$2, %ecx
	movl	%edi, %eax
	shrl	$3, %eax
	andl	$512, %eax
	andl	$16, %ecx
	orl	%eax, %ecx
	movl	%edi, %eax
	andl	$32, %eax
	leal	(%rcx,%rax,2), %eax
	movl	%edi, %ecx
	andl	$24, %ecx
	andl	$4, %edi
	shll	$4, %ecx
	orl	%eax, %ecx
	leal	(%rcx,%rdi,8), %eax
	testl	%eax, %eax
	je	.LBB68_1
	shll	$6, %eax
	cwtl
	shrl	$6, %eax
	movw	%ax, 2(%rsi)
	xorl	%eax, %eax
	retq
.LBB68_1:
	movq	$-1, %rax
	retq
.Lfunc_end68:
	.size	fill_60, .Lfunc_end68-fill_60

	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI69_0:
	.quad	7
	.quad	1
	.quad	4
	.quad	2
.LCPI69_1:
	.quad	48
	.quad	960
	.quad	4
	.quad	8
	.text
	.p2align	4
	.type	fill_61,@function
fill_61:
	vpbroadcastq	%rdi, %ymm0
	vpsrlvq	.LCPI69_0(%rip), %ymm0, %ymm0
	vpand	.LCPI69_1(%rip), %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpor	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpor	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	testq	%rax, %rax
	je	.LBB69_1
	andl	$28, %edi
	movw	%ax, 2(%rsi)
	leal	576(%rdi,%rdi), %eax
	movw	%ax, 4(%rsi)
	xorl	%eax, %eax
	vzeroupper
	retq
.LBB69_1:
	movq	$-1, %rax
	vzeroupper
	retq
.Lfunc_end69:
	.size	fill_61, .Lfunc_end69-fill_61

	.p2align	4
	.type	fill_66,@function
fill_66:
	movl	$1282, %eax
	bextrl	%eax, %edi, %eax
	je	.LBB70_1
	movl	$1287, %ecx
	movl	$256, %edx
	leal	512(,%rax,8), %eax
	bextrl	%ecx, %edi, %ecx
	leal	512(,%rcx,8), %ecx
	cmovnel	%ecx, %edx
	movw	%dx, 2(%rsi)
	movw	%ax, 4(%rsi)
	movl	$248, %eax
	cmovnel	%ecx, %eax
	movw	%ax, 6(%rsi)
	xorl	%eax, %eax
	retq
.LBB70_1:
	movq	$-1, %rax
	retq
.Lfunc_end70:
	.size	fill_66, .Lfunc_end70-fill_66

	.p2align	4
	.type	fill_69,@function
fill_69:
	movl	$1295, %eax
	movl	$1287, %ecx
	bextrl	%eax, %edi, %eax
	bextrl	%ecx, %edi, %edx
	movl	%edi, %ecx
	shrl	$20, %ecx
	movl	$256, %edi
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	cmovnel	%eax, %edi
	movw	%di, 2(%rsi)
	movq	$-2, %rdi
	rolq	%cl, %rdi
	testl	%edx, %edx
	leal	512(,%rdx,8), %edx
	movl	$248, %ecx
	movq	%rdi, 8(%rsi)
	cmovnel	%edx, %ecx
	movw	%cx, 4(%rsi)
	retq
.Lfunc_end71:
	.size	fill_69, .Lfunc_end71-fill_69

	.p2align	4
	.type	fill_70,@function
fill_70:
	movl	$1295, %eax
	movl	$1287, %ecx
	movl	$256, %edx
	bextrl	%eax, %edi, %eax
	bextrl	%ecx, %edi, %ecx
	shrl	$20, %edi
	testl	%eax, %eax
	leal	512(,%rax,8), %eax
	cmovnel	%eax, %edx
	movl	$1, %eax
	testl	%ecx, %ecx
	movw	%dx, 2(%rsi)
	leal	512(,%rcx,8), %edx
	movl	$248, %ecx
	shlxq	%rdi, %rax, %rax
	movq	%rax, 8(%rsi)
	cmovnel	%edx, %ecx
	movw	%cx, 4(%rsi)
	retq
.Lfunc_end72:
	.size	fill_70, .Lfunc_end72-fill_70

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI73_0:
	.byte	1
	.byte	2
	.byte	4
	.byte	8
	.byte	16
	.byte	32
	.byte	64
	.byte	128
	.byte	1
	.byte	2
	.byte	4
	.byte	8
	.byte	16
	.byte	32
	.byte	64
	.byte	128
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI73_1:
	.byte	1
	.byte	2
	.byte	4
	.byte	8
	.byte	16
	.byte	32
	.byte	64
	.byte	128
	.text
	.p2align	4
	.type	away_raise,@function
away_raise:
	vmovd	%edi, %xmm0
	vgf2p8affineqb	$0, .LCPI73_1(%rip){1to2}, %xmm0, %xmm0
	vstmxcsr	-8(%rsp)
	vmovd	%xmm0, %eax
	shrb	$2, %al
	movzbl	%al, %eax
	orl	-8(%rsp), %eax
	movl	%eax, -4(%rsp)
	vldmxcsr	-4(%rsp)
	retq
.Lfunc_end73:
	.size	away_raise, .Lfunc_end73-away_raise

	.p2align	4
	.type	away_pack_32,@function
away_pack_32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$392, %rsp
	lzcntq	%rcx, %r10
	lzcntq	%r8, %rax
	movq	%rdi, %r14
	addq	$64, %r10
	testq	%r8, %r8
	cmovneq	%rax, %r10
	lzcntq	%rsi, %rax
	lzcntq	%rdx, %rdi
	addq	$64, %rax
	testq	%rdx, %rdx
	cmovneq	%rdi, %rax
	movq	%rcx, %rdi
	subq	$-128, %rax
	orq	%r8, %rdi
	cmovneq	%r10, %rax
	movq	%rax, %rdi
	negq	%rdi
	leaq	255(%r9,%rdi), %r15
	movq	$-126, %rdi
	cmpq	$-125, %r15
	cmovgeq	%r15, %rdi
	movq	%rdi, %rbp
	subq	%r9, %rbp
	cmpq	$23, %rbp
	jg	.LBB74_2
	movb	$23, %al
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 352(%rsp)
	vmovups	%ymm0, 320(%rsp)
	subb	%bpl, %al
	movl	%eax, %ecx
	andb	$-64, %al
	shrb	$3, %al
	negb	%al
	movsbq	%al, %rax
	shlxq	%rcx, 352(%rsp,%rax), %r10
	xorl	%eax, %eax
	jmp	.LBB74_3
.LBB74_2:
	subq	%rax, %r9
	leaq	-23(%rbp), %rax
	movq	%rdi, 40(%rsp)
	movl	$255, %edi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 288(%rsp)
	movq	%rsi, 256(%rsp)
	movq	%rdx, 264(%rsp)
	movq	%rcx, 272(%rsp)
	movq	%r8, 280(%rsp)
	movq	%rdx, %r13
	movq	%r13, %r12
	cmpq	$255, %rax
	cmovbq	%rax, %rdi
	xorl	%r11d, %r11d
	leal	-2(%rdi), %eax
	leaq	-1(%rdi), %rbx
	testq	%rbx, %rbx
	movzbl	%al, %r10d
	cmovel	%r11d, %r10d
	movq	%rcx, %r11
	movl	%r10d, %eax
	movl	%r10d, %ecx
	andb	$-64, %al
	shrb	$3, %al
	movzbl	%al, %eax
	movq	256(%rsp,%rax), %rdx
	movq	264(%rsp,%rax), %rax
	shrdq	%cl, %rax, %rdx
	movl	%edi, %eax
	movl	%edi, %ecx
	andl	$1, %edx
	testq	%rbx, %rbx
	cmoveq	%rbx, %rdx
	cmpq	$-381, %r9
	movq	%rdx, 48(%rsp)
	vmovups	%ymm0, 224(%rsp)
	movq	%rsi, 192(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%r13, 16(%rsp)
	movq	%r13, 200(%rsp)
	movq	%r11, 208(%rsp)
	movq	%r8, 216(%rsp)
	setl	15(%rsp)
	andb	$-64, %al
	movq	%r15, 32(%rsp)
	movq	%rsi, %rdx
	shrb	$3, %al
	movzbl	%al, %ebx
	movq	200(%rsp,%rbx), %r9
	movq	192(%rsp,%rbx), %rsi
	movq	208(%rsp,%rbx), %r10
	movq	216(%rsp,%rbx), %r15
	movq	%rdx, 64(%rsp)
	leaq	-1(%rdi), %rdx
	vmovups	%ymm0, 96(%rsp)
	movq	%r12, 72(%rsp)
	movq	%r11, 80(%rsp)
	movq	%r8, 88(%rsp)
	movq	%r14, 56(%rsp)
	negb	%bl
	movq	%r10, %rax
	movq	%r9, %r13
	shrdq	%cl, %r15, %rax
	shrdq	%cl, %r10, %r13
	shrdq	%cl, %r9, %rsi
	movl	%edx, %ecx
	andb	$-64, %cl
	shrb	$3, %cl
	movzbl	%cl, %r9d
	movl	%edx, %ecx
	movq	64(%rsp,%r9), %r14
	movq	72(%rsp,%r9), %r12
	vmovups	%ymm0, 128(%rsp)
	shrdq	%cl, %r12, %r14
	shrxq	%rdi, %r15, %rcx
	movl	$0, %r15d
	movl	%r14d, %r10d
	andl	$1, %r10d
	cmpq	$279, %rbp
	cmovaeq	%r15, %rax
	cmovaeq	%r15, %rcx
	cmovaeq	%r15, %r13
	cmovaeq	%r15, %rsi
	movq	%rax, 176(%rsp)
	movl	$0, %eax
	movq	%rcx, 184(%rsp)
	movq	%r13, 168(%rsp)
	movq	%rsi, 160(%rsp)
	movl	%edi, %ecx
	cmovaeq	%rax, %r10
	movsbq	%bl, %rax
	movq	176(%rsp,%rax), %r13
	movq	184(%rsp,%rax), %r15
	movq	168(%rsp,%rax), %rbx
	movq	160(%rsp,%rax), %rax
	movq	%r13, %rbp
	shldq	%cl, %rbx, %rbp
	shlxq	%rdi, %rax, %rdi
	shldq	%cl, %rax, %rbx
	xorq	16(%rsp), %rbx
	xorq	24(%rsp), %rdi
	shldq	%cl, %r13, %r15
	xorl	%eax, %eax
	movl	%edx, %ecx
	xorq	%r8, %r15
	xorq	%r11, %rbp
	orq	%r15, %rbx
	orq	%rbp, %rdi
	orq	%rbx, %rdi
	movq	88(%rsp,%r9), %rdi
	movq	80(%rsp,%r9), %r9
	setne	%al
	addq	%rsi, %r10
	movzbl	15(%rsp), %esi
	movq	%r9, %rbx
	shrdq	%cl, %rdi, %rbx
	shrdq	%cl, %r9, %r12
	cmpq	$-127, 32(%rsp)
	shrxq	%rdx, %rdi, %r8
	movq	40(%rsp), %rdi
	setne	%cl
	addq	48(%rsp), %r14
	adcq	$0, %r12
	adcq	$0, %rbx
	adcq	$0, %r8
	cmpq	$16777216, %r14
	movq	56(%rsp), %r14
	sbbq	$0, %r12
	sbbq	$0, %rbx
	sbbq	$0, %r8
	setb	%dl
	andb	%al, %sil
	orb	%cl, %dl
	andb	%dl, %sil
	movzbl	%sil, %ecx
	leaq	(%rax,%rcx,2), %rax
.LBB74_3:
	shlq	$23, %rdi
	xorl	%edx, %edx
	movl	$2139095040, %ebx
	leaq	1056964608(%rdi,%r10), %rcx
	cmpq	$2139095040, %rcx
	setae	%dl
	cmovbq	%rcx, %rbx
	leaq	(%rdx,%rdx,4), %rdi
	orq	%rax, %rdi
	vzeroupper
	callq	away_raise
	shlq	$31, %r14
	orq	%rbx, %r14
	movq	%r14, %rax
	addq	$392, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end74:
	.size	away_pack_32, .Lfunc_end74-away_pack_32

	.p2align	4
	.type	away_sum_32,@function
away_sum_32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$120, %rsp
	movq	192(%rsp), %rbp
	movq	184(%rsp), %r12
	movq	208(%rsp), %r13
	movq	200(%rsp), %r15
	movq	%rbp, %rax
	movq	%r12, %r10
	orq	%r13, %rax
	orq	%r15, %r10
	orq	%rax, %r10
	je	.LBB75_6
	movq	216(%rsp), %rax
	movq	176(%rsp), %r11
	movq	%r9, %r10
	movq	%rdi, %rbx
	movq	%rcx, %r14
	subq	%rax, %r10
	cmovlq	%r11, %rbx
	cmovlq	%rdi, %r11
	cmovlq	%r15, %r14
	cmovlq	%rcx, %r15
	movq	%r9, %rcx
	movq	%rax, %r9
	cmovlq	%r8, %r13
	cmovgq	%rcx, %r9
	movq	%rbx, -96(%rsp)
	movq	%rsi, %rbx
	movq	%r11, -88(%rsp)
	movq	%rdx, %r11
	cmovlq	%rbp, %r11
	cmovlq	%r12, %rbx
	cmovlq	%rdx, %rbp
	cmovlq	%rsi, %r12
	subq	%rcx, %rax
	cmovlq	%r10, %rax
	shldq	$56, %r11, %r14
	shldq	$56, %rbx, %r11
	shlq	$56, %rbx
	cmpq	$120, %rax
	jg	.LBB75_3
	movb	$120, %cl
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r12, -48(%rsp)
	vmovups	%ymm0, -80(%rsp)
	movq	%rbp, -40(%rsp)
	movq	%r15, -32(%rsp)
	movq	%r13, -24(%rsp)
	subb	%al, %cl
	movl	%ecx, %eax
	andb	$-64, %al
	shrb	$3, %al
	negb	%al
	movsbq	%al, %rdx
	movq	-48(%rsp,%rdx), %rsi
	movq	-32(%rsp,%rdx), %r8
	movq	-24(%rsp,%rdx), %rax
	movq	-40(%rsp,%rdx), %r10
	shldq	%cl, %r8, %rax
	shldq	%cl, %r10, %r8
	shldq	%cl, %rsi, %r10
	shlxq	%rcx, %rsi, %r15
	jmp	.LBB75_4
.LBB75_3:
	cmpq	$375, %rax
	movl	$375, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 80(%rsp)
	movq	%r12, 48(%rsp)
	movq	%rbp, 56(%rsp)
	movq	%r15, 64(%rsp)
	movq	%r13, 72(%rsp)
	cmovbq	%rax, %rcx
	addb	$-120, %cl
	movl	%ecx, %eax
	andb	$-64, %al
	shrb	$3, %al
	movzbl	%al, %esi
	movq	56(%rsp,%rsi), %rax
	movq	48(%rsp,%rsi), %rdx
	movq	64(%rsp,%rsi), %r8
	movq	72(%rsp,%rsi), %rdi
	negb	%sil
	movsbq	%sil, %rsi
	movq	%rax, %r10
	shrdq	%cl, %rax, %rdx
	shrdq	%cl, %r8, %r10
	shrdq	%cl, %rdi, %r8
	shrxq	%rcx, %rdi, %rax
	movq	%rdx, -112(%rsp)
	movq	%rax, -120(%rsp)
	vmovups	%ymm0, -16(%rsp)
	movq	%rax, 40(%rsp)
	movq	%r8, 32(%rsp)
	movq	%r10, 24(%rsp)
	movq	%rdx, 16(%rsp)
	movq	16(%rsp,%rsi), %rdi
	movq	24(%rsp,%rsi), %rax
	movq	%r9, -104(%rsp)
	movq	32(%rsp,%rsi), %r9
	movq	40(%rsp,%rsi), %rsi
	movq	%r9, %rdx
	shldq	%cl, %rax, %rdx
	shldq	%cl, %r9, %rsi
	shldq	%cl, %rdi, %rax
	shlxq	%rcx, %rdi, %rcx
	movq	-104(%rsp), %r9
	xorq	%r12, %rcx
	xorq	%r15, %rdx
	xorq	%r13, %rsi
	xorq	%rbp, %rax
	xorl	%r15d, %r15d
	orq	%rsi, %rax
	orq	%rdx, %rcx
	orq	%rax, %rcx
	movq	-120(%rsp), %rax
	setne	%r15b
	orq	-112(%rsp), %r15
.LBB75_4:
	xorl	%edi, %edi
	movq	%rbx, %r12
	negq	%r12
	movl	$0, %ebp
	movl	$0, %r13d
	movq	%r15, %rsi
	movl	$0, %edx
	movl	$0, %ecx
	sbbq	%r11, %rbp
	sbbq	%r14, %r13
	negq	%rsi
	sbbq	%r10, %rdx
	sbbq	%r8, %rcx
	sbbq	%rax, %rdi
	cmpq	$0, -96(%rsp)
	cmoveq	%r14, %r13
	cmoveq	%r11, %rbp
	cmoveq	%rbx, %r12
	cmpq	$0, -88(%rsp)
	cmoveq	%r10, %rdx
	cmoveq	%r15, %rsi
	cmoveq	%r8, %rcx
	cmoveq	%rax, %rdi
	addq	%r12, %rdx
	movq	%rsi, %r8
	adcq	%rbp, %rcx
	movq	%rdx, %rax
	adcq	%r13, %rdi
	orq	%rcx, %r8
	orq	%rdi, %rax
	orq	%rax, %r8
	je	.LBB75_7
	movq	%rdi, %rax
	sarq	$63, %rax
	movq	%rdi, %r8
	xorq	%rax, %rsi
	xorq	%rax, %r8
	xorq	%rax, %rcx
	xorq	%rax, %rdx
	subq	%rax, %rsi
	sbbq	%rax, %rdx
	sbbq	%rax, %rcx
	sbbq	%rax, %r8
	shrq	$63, %rdi
	addq	$-120, %r9
.LBB75_6:
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	jmp	away_pack_32
.LBB75_7:
	xorl	%eax, %eax
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end75:
	.size	away_sum_32, .Lfunc_end75-away_sum_32

	.p2align	4
	.type	away_fadd_32,@function
away_fadd_32:
	subq	$56, %rsp
	movl	$2071, %edx
	movq	%rdi, %rcx
	shrq	$31, %rdi
	xorl	%eax, %eax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 16(%rsp)
	movq	$0, 32(%rsp)
	bextrl	%edx, %ecx, %r9d
	setne	%al
	andl	$8388607, %ecx
	shll	$23, %eax
	orq	%rcx, %rax
	cmpq	$1, %r9
	movq	%rsi, %rcx
	adcq	$-150, %r9
	shrq	$31, %rcx
	xorl	%r8d, %r8d
	bextrl	%edx, %esi, %edx
	setne	%r8b
	andl	$8388607, %esi
	movq	%rcx, (%rsp)
	shll	$23, %r8d
	orq	%r8, %rsi
	cmpq	$1, %rdx
	adcq	$-150, %rdx
	movq	%rsi, 8(%rsp)
	movq	%rax, %rsi
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	movq	%rdx, 40(%rsp)
	xorl	%edx, %edx
	callq	away_sum_32
	addq	$56, %rsp
	retq
.Lfunc_end76:
	.size	away_fadd_32, .Lfunc_end76-away_fadd_32

	.p2align	4
	.type	away_fsub_32,@function
away_fsub_32:
	movl	$2147483648, %eax
	xorq	%rax, %rsi
	jmp	away_fadd_32
.Lfunc_end77:
	.size	away_fsub_32, .Lfunc_end77-away_fsub_32

	.p2align	4
	.type	away_fmul_32,@function
away_fmul_32:
	movl	$2071, %ecx
	xorl	%edx, %edx
	movl	%edi, %eax
	bextrl	%ecx, %edi, %r8d
	setne	%dl
	bextrl	%ecx, %esi, %ecx
	andl	$8388607, %eax
	shll	$23, %edx
	movq	%rcx, %r9
	orq	%rdx, %rax
	cmpq	$1, %rcx
	adcq	$0, %r9
	cmpq	$1, %r8
	adcq	%r8, %r9
	xorl	%edx, %edx
	testl	%ecx, %ecx
	setne	%dl
	xorq	%rsi, %rdi
	andl	$8388607, %esi
	addq	$-300, %r9
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	shll	$23, %edx
	shrq	$31, %rdi
	orq	%rdx, %rsi
	xorl	%edx, %edx
	imulq	%rax, %rsi
	jmp	away_pack_32
.Lfunc_end78:
	.size	away_fmul_32, .Lfunc_end78-away_fmul_32

	.p2align	4
	.type	away_fdiv_32,@function
away_fdiv_32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movl	$2071, %ecx
	xorl	%edx, %edx
	movl	$129, %r9d
	bextrl	%ecx, %edi, %eax
	setne	%dl
	movq	%rax, -24(%rsp)
	movl	%edi, %eax
	andl	$8388607, %eax
	movq	%rdi, -32(%rsp)
	shll	$23, %edx
	orq	%rdx, %rax
	xorl	%edx, %edx
	bextrl	%ecx, %esi, %ecx
	setne	%dl
	movq	%rcx, -56(%rsp)
	movl	%esi, %ecx
	andl	$8388607, %ecx
	movq	%rsi, -16(%rsp)
	lzcntq	%rax, %rsi
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
	xorl	%r15d, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	shll	$23, %edx
	shlxq	%rsi, %rax, %rbx
	movq	%rsi, -48(%rsp)
	orq	%rdx, %rcx
	lzcntq	%rcx, %rdx
	shlxq	%rdx, %rcx, %rbp
	movq	%rdx, -40(%rsp)
	xorl	%ecx, %ecx
	movq	%rbp, -8(%rsp)
	jmp	.LBB79_1
	.p2align	4
.LBB79_7:
	movzbl	%sil, %esi
	movzbl	%dil, %edi
	movq	%rcx, %rax
	movq	%r10, %rdx
	shldq	$2, %r10, %rax
	shldq	$2, %r15, %rdx
	addq	%rsi, %rsi
	leaq	(%rsi,%r15,4), %rsi
	shlq	$2, %r15
	orq	%rdi, %rsi
	movq	%r8, %rdi
	movq	%rcx, %r8
	shldq	$2, %rcx, %rdi
	movq	%r10, %rcx
	shlq	$2, %r8
	shlq	$2, %rcx
	subq	%rbp, %rbx
	movq	-8(%rsp), %rbp
	movq	%r15, %r10
	sbbq	$0, %r14
	sbbq	$0, %r13
	sbbq	$0, %r12
	shrdq	$63, %rax, %rcx
	movzbl	%r11b, %eax
	shrdq	$63, %rdx, %r10
	shrdq	$63, %rdi, %r8
	shldq	$1, %r13, %r12
	shldq	$1, %r14, %r13
	shldq	$1, %rbx, %r14
	leaq	(%rax,%rsi,2), %r15
	addq	%rbx, %rbx
	addq	$-3, %r9
	je	.LBB79_8
.LBB79_1:
	cmpq	%rbp, %rbx
	movq	%r14, %rsi
	movl	$0, %edi
	sbbq	$0, %rsi
	movq	%r13, %rsi
	sbbq	$0, %rsi
	movq	%r12, %rsi
	sbbq	$0, %rsi
	setae	%sil
	jb	.LBB79_3
	movq	%rbp, %rdi
.LBB79_3:
	subq	%rdi, %rbx
	movq	%rbp, %r11
	sbbq	$0, %r14
	sbbq	$0, %r13
	sbbq	$0, %r12
	shldq	$1, %r13, %r12
	shldq	$1, %r14, %r13
	shldq	$1, %rbx, %r14
	addq	%rbx, %rbx
	cmpq	%rbp, %rbx
	movq	%r14, %rdi
	sbbq	$0, %rdi
	movq	%r13, %rdi
	sbbq	$0, %rdi
	movq	%r12, %rdi
	sbbq	$0, %rdi
	setae	%dil
	jae	.LBB79_5
	xorl	%r11d, %r11d
.LBB79_5:
	subq	%r11, %rbx
	sbbq	$0, %r14
	sbbq	$0, %r13
	sbbq	$0, %r12
	shldq	$1, %r13, %r12
	shldq	$1, %r14, %r13
	shldq	$1, %rbx, %r14
	addq	%rbx, %rbx
	cmpq	%rbp, %rbx
	movq	%r14, %r11
	sbbq	$0, %r11
	movq	%r13, %r11
	sbbq	$0, %r11
	movq	%r12, %r11
	sbbq	$0, %r11
	setae	%r11b
	jae	.LBB79_7
	xorl	%ebp, %ebp
	jmp	.LBB79_7
.LBB79_8:
	movq	-56(%rsp), %rax
	movq	-48(%rsp), %r9
	movq	-24(%rsp), %rdx
	movq	-16(%rsp), %rdi
	cmpq	$1, %rax
	adcq	%rax, %r9
	cmpq	$1, %rdx
	adcq	$0, %rdx
	xorq	-32(%rsp), %rdi
	orq	%r13, %rbx
	orq	%r12, %r14
	xorl	%eax, %eax
	shrq	$31, %rdi
	orq	%rbx, %r14
	setne	%al
	shldq	$1, %rcx, %r8
	shldq	$1, %r10, %rcx
	shldq	$1, %r15, %r10
	subq	%r9, %rdx
	leaq	(%rax,%r15,2), %rsi
	movq	-40(%rsp), %rax
	leaq	-129(%rdx,%rax), %r9
	movq	%r10, %rdx
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmp	away_pack_32
.Lfunc_end79:
	.size	away_fdiv_32, .Lfunc_end79-away_fdiv_32

	.p2align	4
	.type	away_fma_32,@function
away_fma_32:
	subq	$56, %rsp
	movl	$2071, %r8d
	xorl	%eax, %eax
	movl	%edi, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 16(%rsp)
	movq	$0, 32(%rsp)
	bextrl	%r8d, %edi, %r10d
	setne	%al
	andl	$8388607, %ecx
	shll	$23, %eax
	orq	%rax, %rcx
	bextrl	%r8d, %esi, %eax
	cmpq	$1, %rax
	movq	%rax, %r9
	adcq	$0, %r9
	cmpq	$1, %r10
	adcq	%r10, %r9
	xorl	%r10d, %r10d
	testl	%eax, %eax
	movl	%esi, %eax
	setne	%r10b
	andl	$8388607, %eax
	xorl	%r11d, %r11d
	shll	$23, %r10d
	orq	%r10, %rax
	movq	%rdx, %r10
	shrq	$31, %r10
	bextrl	%r8d, %edx, %r8d
	setne	%r11b
	andl	$8388607, %edx
	movq	%r10, (%rsp)
	shll	$23, %r11d
	orq	%r11, %rdx
	cmpq	$1, %r8
	adcq	$-150, %r8
	imulq	%rcx, %rax
	xorq	%rsi, %rdi
	addq	$-300, %r9
	movq	%rdx, 8(%rsp)
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	shrq	$31, %rdi
	movq	%r8, 40(%rsp)
	xorl	%r8d, %r8d
	movq	%rax, %rsi
	callq	away_sum_32
	addq	$56, %rsp
	retq
.Lfunc_end80:
	.size	away_fma_32, .Lfunc_end80-away_fma_32

	.p2align	4
	.type	away_f2f_32,@function
away_f2f_32:
	movl	$2868, %ecx
	movq	%rdi, %rax
	shrq	$63, %rax
	xorl	%edx, %edx
	bextrq	%rcx, %rdi, %r9
	movb	$52, %cl
	setne	%dl
	bzhiq	%rcx, %rdi, %rsi
	movq	%rax, %rdi
	shlq	$52, %rdx
	orq	%rdx, %rsi
	cmpq	$1, %r9
	adcq	$-1075, %r9
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	jmp	away_pack_32
.Lfunc_end81:
	.size	away_f2f_32, .Lfunc_end81-away_f2f_32

	.p2align	4
	.type	away_rint_32,@function
away_rint_32:
	movl	$2071, %eax
	bextrl	%eax, %edi, %eax
	cmpl	$149, %eax
	jbe	.LBB82_2
	vmovd	%edi, %xmm0
	vroundss	$4, %xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	retq
.LBB82_2:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	cmpq	$1, %rax
	movl	$150, %ecx
	movl	$25, %r14d
	sbbq	%rax, %rcx
	xorl	%ebx, %ebx
	testq	%rax, %rax
	movl	%edi, %eax
	setne	%bl
	andl	$8388607, %eax
	andq	$-2147483648, %rdi
	shll	$23, %ebx
	movq	%rdi, %r12
	orq	%rax, %rbx
	cmpq	$25, %rcx
	cmovbq	%rcx, %r14
	movl	%r14d, %eax
	decl	%r14d
	shrxq	%rax, %rbx, %r15
	shlxq	%rax, %r15, %rcx
	xorl	%eax, %eax
	cmpq	%rbx, %rcx
	setne	%al
	movq	%rax, %rdi
	callq	away_raise
	btq	%r14, %rbx
	adcq	$0, %r15
	vcvtsi2ss	%r15, %xmm15, %xmm0
	vmovd	%xmm0, %eax
	orq	%r12, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	retq
.Lfunc_end82:
	.size	away_rint_32, .Lfunc_end82-away_rint_32

	.p2align	4
	.type	away_pack_64,@function
away_pack_64:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$392, %rsp
	lzcntq	%rcx, %r10
	lzcntq	%r8, %rax
	movq	%rdi, %r14
	movq	$-1022, %r15
	addq	$64, %r10
	testq	%r8, %r8
	cmovneq	%rax, %r10
	lzcntq	%rsi, %rax
	lzcntq	%rdx, %rdi
	addq	$64, %rax
	testq	%rdx, %rdx
	cmovneq	%rdi, %rax
	movq	%rcx, %rdi
	subq	$-128, %rax
	orq	%r8, %rdi
	cmovneq	%r10, %rax
	movq	%rax, %rdi
	negq	%rdi
	leaq	255(%r9,%rdi), %rdi
	cmpq	$-1021, %rdi
	cmovgeq	%rdi, %r15
	movq	%r15, %rbp
	subq	%r9, %rbp
	cmpq	$52, %rbp
	jg	.LBB83_2
	movb	$52, %al
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 352(%rsp)
	vmovups	%ymm0, 320(%rsp)
	subb	%bpl, %al
	movl	%eax, %ecx
	andb	$-64, %al
	shrb	$3, %al
	negb	%al
	movsbq	%al, %rax
	shlxq	%rcx, 352(%rsp,%rax), %r12
	xorl	%eax, %eax
	jmp	.LBB83_3
.LBB83_2:
	subq	%rax, %r9
	leaq	-52(%rbp), %rax
	movq	%rdi, 48(%rsp)
	movl	$255, %edi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 288(%rsp)
	movq	%rsi, 256(%rsp)
	movq	%rdx, 264(%rsp)
	movq	%rcx, 272(%rsp)
	movq	%r8, 280(%rsp)
	movq	%rsi, %rbx
	cmpq	$255, %rax
	cmovbq	%rax, %rdi
	xorl	%r12d, %r12d
	leal	-2(%rdi), %eax
	leaq	-1(%rdi), %r11
	testq	%r11, %r11
	movzbl	%al, %r10d
	cmovel	%r12d, %r10d
	movq	%rcx, %r12
	movl	%r10d, %eax
	movl	%r10d, %ecx
	andb	$-64, %al
	shrb	$3, %al
	movzbl	%al, %eax
	movq	256(%rsp,%rax), %rsi
	movq	264(%rsp,%rax), %rax
	shrdq	%cl, %rax, %rsi
	movl	%edi, %eax
	movq	%rbx, %rcx
	andl	$1, %esi
	testq	%r11, %r11
	cmoveq	%r11, %rsi
	cmpq	$-1277, %r9
	movq	%rsi, 40(%rsp)
	vmovups	%ymm0, 224(%rsp)
	movq	%rbx, 32(%rsp)
	movq	%rbx, 192(%rsp)
	movq	%rdx, 200(%rsp)
	movq	%r12, 24(%rsp)
	movq	%r12, 208(%rsp)
	movq	%r8, 216(%rsp)
	setl	7(%rsp)
	andb	$-64, %al
	shrb	$3, %al
	movzbl	%al, %ebx
	movq	216(%rsp,%rbx), %r9
	movq	208(%rsp,%rbx), %r10
	movq	192(%rsp,%rbx), %r13
	movq	200(%rsp,%rbx), %rsi
	negb	%bl
	movq	%r9, 8(%rsp)
	movq	%rcx, 64(%rsp)
	movl	%edi, %ecx
	movq	%r10, %rax
	vmovups	%ymm0, 96(%rsp)
	movq	%rdx, 72(%rsp)
	movq	%r12, 80(%rsp)
	movq	%r8, 88(%rsp)
	movq	%r11, 16(%rsp)
	shrdq	%cl, %r9, %rax
	movq	%rsi, %r9
	shrdq	%cl, %r10, %r9
	shrdq	%cl, %rsi, %r13
	movl	%r11d, %ecx
	andb	$-64, %cl
	shrb	$3, %cl
	movzbl	%cl, %esi
	movl	%r11d, %ecx
	movl	$0, %r11d
	movq	64(%rsp,%rsi), %r10
	movq	%r14, 56(%rsp)
	movq	72(%rsp,%rsi), %r14
	shrdq	%cl, %r14, %r10
	shrxq	%rdi, 8(%rsp), %rcx
	vmovups	%ymm0, 128(%rsp)
	movl	%r10d, %r12d
	andl	$1, %r12d
	cmpq	$308, %rbp
	cmovaeq	%r11, %rax
	cmovaeq	%r11, %r9
	cmovaeq	%r11, %r13
	movq	%rax, 176(%rsp)
	movl	$0, %eax
	movq	%r9, 168(%rsp)
	movq	%r13, 160(%rsp)
	cmovaeq	%r11, %rcx
	cmovaeq	%rax, %r12
	movsbq	%bl, %rax
	movq	%rcx, 184(%rsp)
	movl	%edi, %ecx
	movq	160(%rsp,%rax), %r9
	movq	168(%rsp,%rax), %rbx
	movq	176(%rsp,%rax), %r11
	movq	184(%rsp,%rax), %rbp
	movq	%r11, %rax
	shldq	%cl, %rbx, %rax
	shlxq	%rdi, %r9, %rdi
	xorq	24(%rsp), %rax
	xorq	32(%rsp), %rdi
	shldq	%cl, %r11, %rbp
	shldq	%cl, %r9, %rbx
	movq	16(%rsp), %rcx
	xorq	%rdx, %rbx
	xorq	%r8, %rbp
	xorl	%edx, %edx
	orq	%rbp, %rbx
	orq	%rax, %rdi
	movq	88(%rsp,%rsi), %rax
	movq	80(%rsp,%rsi), %rsi
	orq	%rbx, %rdi
	setne	%dl
	addq	%r13, %r12
	movq	%rsi, %rdi
	shrdq	%cl, %rax, %rdi
	shrdq	%cl, %rsi, %r14
	cmpq	$-1023, 48(%rsp)
	shrxq	%rcx, %rax, %rax
	movzbl	7(%rsp), %esi
	setne	%cl
	addq	40(%rsp), %r10
	adcq	$0, %r14
	adcq	$0, %rdi
	adcq	$0, %rax
	orq	%rdi, %r10
	orq	%r14, %rax
	movq	56(%rsp), %r14
	orq	%rax, %r10
	orq	%rdi, %rax
	shldq	$11, %r10, %rax
	sete	%al
	andb	%dl, %sil
	orb	%cl, %al
	andb	%al, %sil
	movzbl	%sil, %eax
	leaq	(%rdx,%rax,2), %rax
.LBB83_3:
	shlq	$52, %r15
	movabsq	$4602678819172646912, %rcx
	xorl	%esi, %esi
	movabsq	$9218868437227405311, %rbx
	addq	%r15, %rcx
	addq	%r12, %rcx
	movq	%rcx, %rdx
	shrq	$52, %rdx
	cmpq	$2047, %rdx
	setae	%sil
	incq	%rbx
	cmpl	$2047, %edx
	leaq	(%rsi,%rsi,4), %rdi
	cmovbq	%rcx, %rbx
	orq	%rax, %rdi
	vzeroupper
	callq	away_raise
	shlq	$63, %r14
	orq	%rbx, %r14
	movq	%r14, %rax
	addq	$392, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end83:
	.size	away_pack_64, .Lfunc_end83-away_pack_64

	.p2align	4
	.type	away_sum_64,@function
away_sum_64:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$120, %rsp
	movq	192(%rsp), %rbp
	movq	184(%rsp), %r12
	movq	208(%rsp), %r13
	movq	200(%rsp), %r15
	movq	%rbp, %rax
	movq	%r12, %r10
	orq	%r13, %rax
	orq	%r15, %r10
	orq	%rax, %r10
	je	.LBB84_6
	movq	216(%rsp), %rax
	movq	176(%rsp), %r11
	movq	%r9, %r10
	movq	%rdi, %rbx
	movq	%rcx, %r14
	subq	%rax, %r10
	cmovlq	%r11, %rbx
	cmovlq	%rdi, %r11
	cmovlq	%r15, %r14
	cmovlq	%rcx, %r15
	movq	%r9, %rcx
	movq	%rax, %r9
	cmovlq	%r8, %r13
	cmovgq	%rcx, %r9
	movq	%rbx, -96(%rsp)
	movq	%rsi, %rbx
	movq	%r11, -88(%rsp)
	movq	%rdx, %r11
	cmovlq	%rbp, %r11
	cmovlq	%r12, %rbx
	cmovlq	%rdx, %rbp
	cmovlq	%rsi, %r12
	subq	%rcx, %rax
	cmovlq	%r10, %rax
	shldq	$56, %r11, %r14
	shldq	$56, %rbx, %r11
	shlq	$56, %rbx
	cmpq	$120, %rax
	jg	.LBB84_3
	movb	$120, %cl
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r12, -48(%rsp)
	vmovups	%ymm0, -80(%rsp)
	movq	%rbp, -40(%rsp)
	movq	%r15, -32(%rsp)
	movq	%r13, -24(%rsp)
	subb	%al, %cl
	movl	%ecx, %eax
	andb	$-64, %al
	shrb	$3, %al
	negb	%al
	movsbq	%al, %rdx
	movq	-48(%rsp,%rdx), %rsi
	movq	-32(%rsp,%rdx), %r8
	movq	-24(%rsp,%rdx), %rax
	movq	-40(%rsp,%rdx), %r10
	shldq	%cl, %r8, %rax
	shldq	%cl, %r10, %r8
	shldq	%cl, %rsi, %r10
	shlxq	%rcx, %rsi, %r15
	jmp	.LBB84_4
.LBB84_3:
	cmpq	$375, %rax
	movl	$375, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 80(%rsp)
	movq	%r12, 48(%rsp)
	movq	%rbp, 56(%rsp)
	movq	%r15, 64(%rsp)
	movq	%r13, 72(%rsp)
	cmovbq	%rax, %rcx
	addb	$-120, %cl
	movl	%ecx, %eax
	andb	$-64, %al
	shrb	$3, %al
	movzbl	%al, %esi
	movq	56(%rsp,%rsi), %rax
	movq	48(%rsp,%rsi), %rdx
	movq	64(%rsp,%rsi), %r8
	movq	72(%rsp,%rsi), %rdi
	negb	%sil
	movsbq	%sil, %rsi
	movq	%rax, %r10
	shrdq	%cl, %rax, %rdx
	shrdq	%cl, %r8, %r10
	shrdq	%cl, %rdi, %r8
	shrxq	%rcx, %rdi, %rax
	movq	%rdx, -112(%rsp)
	movq	%rax, -120(%rsp)
	vmovups	%ymm0, -16(%rsp)
	movq	%rax, 40(%rsp)
	movq	%r8, 32(%rsp)
	movq	%r10, 24(%rsp)
	movq	%rdx, 16(%rsp)
	movq	16(%rsp,%rsi), %rdi
	movq	24(%rsp,%rsi), %rax
	movq	%r9, -104(%rsp)
	movq	32(%rsp,%rsi), %r9
	movq	40(%rsp,%rsi), %rsi
	movq	%r9, %rdx
	shldq	%cl, %rax, %rdx
	shldq	%cl, %r9, %rsi
	shldq	%cl, %rdi, %rax
	shlxq	%rcx, %rdi, %rcx
	movq	-104(%rsp), %r9
	xorq	%r12, %rcx
	xorq	%r15, %rdx
	xorq	%r13, %rsi
	xorq	%rbp, %rax
	xorl	%r15d, %r15d
	orq	%rsi, %rax
	orq	%rdx, %rcx
	orq	%rax, %rcx
	movq	-120(%rsp), %rax
	setne	%r15b
	orq	-112(%rsp), %r15
.LBB84_4:
	xorl	%edi, %edi
	movq	%rbx, %r12
	negq	%r12
	movl	$0, %ebp
	movl	$0, %r13d
	movq	%r15, %rsi
	movl	$0, %edx
	movl	$0, %ecx
	sbbq	%r11, %rbp
	sbbq	%r14, %r13
	negq	%rsi
	sbbq	%r10, %rdx
	sbbq	%r8, %rcx
	sbbq	%rax, %rdi
	cmpq	$0, -96(%rsp)
	cmoveq	%r14, %r13
	cmoveq	%r11, %rbp
	cmoveq	%rbx, %r12
	cmpq	$0, -88(%rsp)
	cmoveq	%r10, %rdx
	cmoveq	%r15, %rsi
	cmoveq	%r8, %rcx
	cmoveq	%rax, %rdi
	addq	%r12, %rdx
	movq	%rsi, %r8
	adcq	%rbp, %rcx
	movq	%rdx, %rax
	adcq	%r13, %rdi
	orq	%rcx, %r8
	orq	%rdi, %rax
	orq	%rax, %r8
	je	.LBB84_7
	movq	%rdi, %rax
	sarq	$63, %rax
	movq	%rdi, %r8
	xorq	%rax, %rsi
	xorq	%rax, %r8
	xorq	%rax, %rcx
	xorq	%rax, %rdx
	subq	%rax, %rsi
	sbbq	%rax, %rdx
	sbbq	%rax, %rcx
	sbbq	%rax, %r8
	shrq	$63, %rdi
	addq	$-120, %r9
.LBB84_6:
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	jmp	away_pack_64
.LBB84_7:
	xorl	%eax, %eax
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end84:
	.size	away_sum_64, .Lfunc_end84-away_sum_64

	.p2align	4
	.type	away_fadd_64,@function
away_fadd_64:
	subq	$56, %rsp
	movl	$2868, %edx
	movq	%rdi, %rcx
	shrq	$63, %rdi
	xorl	%r8d, %r8d
	movb	$52, %r10b
	movq	%rsi, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 16(%rsp)
	movq	$0, 32(%rsp)
	bextrq	%rdx, %rcx, %r9
	setne	%r8b
	bzhiq	%r10, %rcx, %rsi
	movq	%rax, %rcx
	shlq	$52, %r8
	orq	%r8, %rsi
	cmpq	$1, %r9
	adcq	$-1075, %r9
	shrq	$63, %rcx
	xorl	%r8d, %r8d
	bextrq	%rdx, %rax, %rdx
	setne	%r8b
	bzhiq	%r10, %rax, %rax
	movq	%rcx, (%rsp)
	shlq	$52, %r8
	orq	%r8, %rax
	cmpq	$1, %rdx
	adcq	$-1075, %rdx
	movq	%rax, 8(%rsp)
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	movq	%rdx, 40(%rsp)
	xorl	%edx, %edx
	callq	away_sum_64
	addq	$56, %rsp
	retq
.Lfunc_end85:
	.size	away_fadd_64, .Lfunc_end85-away_fadd_64

	.p2align	4
	.type	away_fsub_64,@function
away_fsub_64:
	movabsq	$-9223372036854775808, %rax
	xorq	%rax, %rsi
	jmp	away_fadd_64
.Lfunc_end86:
	.size	away_fsub_64, .Lfunc_end86-away_fsub_64

	.p2align	4
	.type	away_fmul_64,@function
away_fmul_64:
	movl	$2868, %eax
	xorl	%ecx, %ecx
	movb	$52, %r8b
	bextrq	%rax, %rdi, %rdx
	setne	%cl
	bextrq	%rax, %rsi, %rax
	bzhiq	%r8, %rdi, %r10
	shlq	$52, %rcx
	movq	%rax, %r9
	orq	%rcx, %r10
	cmpq	$1, %rax
	adcq	$0, %r9
	cmpq	$1, %rdx
	adcq	%rdx, %r9
	xorl	%ecx, %ecx
	testq	%rax, %rax
	setne	%cl
	bzhiq	%r8, %rsi, %rdx
	xorq	%rsi, %rdi
	addq	$-2150, %r9
	xorl	%r8d, %r8d
	shlq	$52, %rcx
	shrq	$63, %rdi
	orq	%rcx, %rdx
	xorl	%ecx, %ecx
	mulxq	%r10, %rsi, %rdx
	jmp	away_pack_64
.Lfunc_end87:
	.size	away_fmul_64, .Lfunc_end87-away_fmul_64

	.p2align	4
	.type	away_fdiv_64,@function
away_fdiv_64:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdi, %rcx
	shrq	$52, %rcx
	xorl	%eax, %eax
	andq	$2047, %rcx
	setne	%al
	movq	%rcx, -24(%rsp)
	movb	$52, %cl
	movq	%rdi, -32(%rsp)
	bzhiq	%rcx, %rdi, %rdx
	movq	%rsi, %rdi
	shlq	$52, %rax
	shrq	$52, %rdi
	orq	%rax, %rdx
	xorl	%eax, %eax
	andq	$2047, %rdi
	setne	%al
	bzhiq	%rcx, %rsi, %rcx
	movq	%rdi, -56(%rsp)
	movq	%rsi, -16(%rsp)
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
	xorl	%r15d, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	shlq	$52, %rax
	orq	%rax, %rcx
	lzcntq	%rdx, %rax
	lzcntq	%rcx, %rsi
	movq	%rax, -48(%rsp)
	shlxq	%rax, %rdx, %rbx
	shlxq	%rsi, %rcx, %rbp
	movq	%rsi, -40(%rsp)
	movl	$129, %esi
	xorl	%ecx, %ecx
	movq	%rbp, -8(%rsp)
	jmp	.LBB88_1
	.p2align	4
.LBB88_7:
	movzbl	%al, %r9d
	movzbl	%r11b, %eax
	movq	%rcx, %r11
	movq	%r10, %rdx
	shldq	$2, %r10, %r11
	shldq	$2, %r15, %rdx
	addq	%rax, %rax
	leaq	(%rax,%r15,4), %rax
	shlq	$2, %r15
	orq	%r9, %rax
	movq	%r8, %r9
	movq	%rcx, %r8
	shldq	$2, %rcx, %r9
	movq	%r10, %rcx
	shlq	$2, %r8
	shlq	$2, %rcx
	subq	%rbp, %rbx
	movq	-8(%rsp), %rbp
	movq	%r15, %r10
	sbbq	$0, %r14
	sbbq	$0, %r13
	sbbq	$0, %r12
	shrdq	$63, %rdx, %r10
	movzbl	%dil, %edx
	shrdq	$63, %r11, %rcx
	shrdq	$63, %r9, %r8
	shldq	$1, %r13, %r12
	shldq	$1, %r14, %r13
	shldq	$1, %rbx, %r14
	leaq	(%rdx,%rax,2), %r15
	addq	%rbx, %rbx
	addq	$-3, %rsi
	je	.LBB88_8
.LBB88_1:
	cmpq	%rbp, %rbx
	movq	%r14, %rax
	sbbq	$0, %rax
	movq	%r13, %rax
	sbbq	$0, %rax
	movq	%r12, %rax
	sbbq	$0, %rax
	movl	$0, %eax
	setae	%r11b
	jb	.LBB88_3
	movq	%rbp, %rax
.LBB88_3:
	subq	%rax, %rbx
	movq	%rbp, %rdi
	sbbq	$0, %r14
	sbbq	$0, %r13
	sbbq	$0, %r12
	shldq	$1, %r13, %r12
	shldq	$1, %r14, %r13
	shldq	$1, %rbx, %r14
	addq	%rbx, %rbx
	cmpq	%rbp, %rbx
	movq	%r14, %rax
	sbbq	$0, %rax
	movq	%r13, %rax
	sbbq	$0, %rax
	movq	%r12, %rax
	sbbq	$0, %rax
	setae	%al
	jae	.LBB88_5
	xorl	%edi, %edi
.LBB88_5:
	subq	%rdi, %rbx
	sbbq	$0, %r14
	sbbq	$0, %r13
	sbbq	$0, %r12
	shldq	$1, %r13, %r12
	shldq	$1, %r14, %r13
	shldq	$1, %rbx, %r14
	addq	%rbx, %rbx
	cmpq	%rbp, %rbx
	movq	%r14, %rdi
	sbbq	$0, %rdi
	movq	%r13, %rdi
	sbbq	$0, %rdi
	movq	%r12, %rdi
	sbbq	$0, %rdi
	setae	%dil
	jae	.LBB88_7
	xorl	%ebp, %ebp
	jmp	.LBB88_7
.LBB88_8:
	movq	-56(%rsp), %rax
	movq	-48(%rsp), %r9
	movq	-24(%rsp), %rdx
	movq	-16(%rsp), %rdi
	cmpq	$1, %rax
	adcq	%rax, %r9
	cmpq	$1, %rdx
	adcq	$0, %rdx
	xorq	-32(%rsp), %rdi
	orq	%r13, %rbx
	orq	%r12, %r14
	xorl	%eax, %eax
	shrq	$63, %rdi
	orq	%rbx, %r14
	setne	%al
	shldq	$1, %rcx, %r8
	shldq	$1, %r10, %rcx
	shldq	$1, %r15, %r10
	subq	%r9, %rdx
	leaq	(%rax,%r15,2), %rsi
	movq	-40(%rsp), %rax
	leaq	-129(%rdx,%rax), %r9
	movq	%r10, %rdx
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmp	away_pack_64
.Lfunc_end88:
	.size	away_fdiv_64, .Lfunc_end88-away_fdiv_64

	.p2align	4
	.type	away_fma_64,@function
away_fma_64:
	pushq	%rbx
	subq	$48, %rsp
	movl	$2868, %r8d
	xorl	%eax, %eax
	movb	$52, %r10b
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, 16(%rsp)
	movq	$0, 32(%rsp)
	bextrq	%r8, %rdi, %r11
	setne	%al
	bzhiq	%r10, %rdi, %rcx
	shlq	$52, %rax
	orq	%rax, %rcx
	bextrq	%r8, %rsi, %rax
	cmpq	$1, %rax
	movq	%rax, %r9
	adcq	$0, %r9
	cmpq	$1, %r11
	adcq	%r11, %r9
	xorl	%r11d, %r11d
	testq	%rax, %rax
	setne	%r11b
	bzhiq	%r10, %rsi, %rax
	xorl	%ebx, %ebx
	shlq	$52, %r11
	orq	%r11, %rax
	movq	%rdx, %r11
	shrq	$63, %r11
	bextrq	%r8, %rdx, %r8
	setne	%bl
	bzhiq	%r10, %rdx, %r10
	movq	%rax, %rdx
	movq	%r11, (%rsp)
	shlq	$52, %rbx
	orq	%rbx, %r10
	cmpq	$1, %r8
	adcq	$-1075, %r8
	xorq	%rsi, %rdi
	mulxq	%rcx, %rsi, %rdx
	addq	$-2150, %r9
	movq	%r10, 8(%rsp)
	xorl	%ecx, %ecx
	shrq	$63, %rdi
	movq	%r8, 40(%rsp)
	xorl	%r8d, %r8d
	callq	away_sum_64
	addq	$48, %rsp
	popq	%rbx
	retq
.Lfunc_end89:
	.size	away_fma_64, .Lfunc_end89-away_fma_64

	.p2align	4
	.type	away_rint_64,@function
away_rint_64:
	movl	$2868, %eax
	bextrq	%rax, %rdi, %rax
	cmpq	$1074, %rax
	jbe	.LBB90_2
	vmovq	%rdi, %xmm0
	vroundsd	$4, %xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	retq
.LBB90_2:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	cmpq	$1, %rax
	movl	$1075, %ecx
	movabsq	$-9223372036854775808, %r14
	movl	$54, %r15d
	sbbq	%rax, %rcx
	xorl	%ebx, %ebx
	testq	%rax, %rax
	movb	$52, %al
	setne	%bl
	bzhiq	%rax, %rdi, %rax
	andq	%rdi, %r14
	shlq	$52, %rbx
	orq	%rax, %rbx
	cmpq	$54, %rcx
	cmovbq	%rcx, %r15
	xorl	%edi, %edi
	movl	%r15d, %eax
	decl	%r15d
	shrxq	%rax, %rbx, %r12
	shlxq	%rax, %r12, %rax
	cmpq	%rbx, %rax
	setne	%dil
	callq	away_raise
	btq	%r15, %rbx
	adcq	$0, %r12
	vcvtsi2sd	%r12, %xmm15, %xmm0
	vmovq	%xmm0, %rax
	orq	%r14, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	retq
.Lfunc_end90:
	.size	away_rint_64, .Lfunc_end90-away_rint_64

	.p2align	4
	.type	frint_32_any_slow,@function
frint_32_any_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB91_1
	movq	%rsi, %rdi
	callq	away_rint_32
	popq	%rcx
	retq
.LBB91_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovd	%esi, %xmm0
	vroundss	$4, %xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.Lfunc_end91:
	.size	frint_32_any_slow, .Lfunc_end91-frint_32_any_slow

	.p2align	4
	.type	frint_64_any_slow,@function
frint_64_any_slow:
	pushq	%rax
	vstmxcsr	4(%rsp)
	movl	4(%rsp), %eax
	cmpq	$4, %rdi
	jne	.LBB92_1
	movq	%rsi, %rdi
	callq	away_rint_64
	popq	%rcx
	retq
.LBB92_1:
	addl	%edi, %edi
	movl	$1277952, %ecx
	andl	$-24577, %eax
	shrxq	%rdi, %rcx, %rcx
	andl	$24576, %ecx
	orl	%eax, %ecx
	movl	%ecx, 4(%rsp)
	movl	$-24577, %ecx
	vldmxcsr	4(%rsp)
	#APP
	#NO_APP
	vmovq	%rsi, %xmm0
	vroundsd	$4, %xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	#APP
	#NO_APP
	vstmxcsr	4(%rsp)
	andl	4(%rsp), %ecx
	movl	%ecx, 4(%rsp)
	vldmxcsr	4(%rsp)
	popq	%rcx
	retq
.Lfunc_end92:
	.size	frint_64_any_slow, .Lfunc_end92-frint_64_any_slow

	.section	.text.unlikely.,"ax",@progbits
	.p2align	4
	.type	ask,@function
ask:
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	168(%rdi), %rax
	movq	%rdx, 168(%rdi)
	movq	%rcx, %rbx
	movq	%rdi, %r14
	subq	%rdx, %rax
	movq	%r9, %rdx
	addq	%rax, 176(%rdi)
	movq	%rsi, (%rdi)
	movq	%r8, %rsi
	callq	*136(%rdi)
	testq	%rax, %rax
	je	.LBB93_2
	xorl	%eax, %eax
	movq	$-1, %rdx
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	retq
.LBB93_2:
	movq	(%r14), %rsi
	movq	168(%r14), %rdx
	movq	%r14, %rdi
	movq	%rbx, %rcx
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	jmp	resume
.Lfunc_end93:
	.size	ask, .Lfunc_end93-ask

	.text
	.p2align	4
	.type	resume,@function
resume:
	testb	$1, %sil
	jne	.LBB94_2
	cmpq	32(%rdi), %rsi
	jae	.LBB94_2
	leaq	(%rcx,%rsi,8), %rax
	retq
.LBB94_2:
	pushq	%rax
	movq	%rsi, (%rdi)
	movq	%rsi, %rdx
	movl	$18, %esi
	callq	*136(%rdi)
	movq	$-1, %rdx
	xorl	%eax, %eax
	addq	$8, %rsp
	retq
.Lfunc_end94:
	.size	resume, .Lfunc_end94-resume

	.p2align	4
	.type	slow_jump,@function
slow_jump:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	168(%rdi), %r9
	movq	32(%rdi), %rax
	movq	%rdx, 168(%rdi)
	subq	%rdx, %r9
	addq	%r9, 176(%rdi)
	testb	$1, %sil
	jne	.LBB95_9
	cmpq	%rax, %rsi
	jae	.LBB95_9
	cmpq	$0, 16(%rdi)
	je	.LBB95_3
	movq	%rsi, (%rdi)
	xorl	%eax, %eax
	movq	$-1, %rdx
	popq	%rbx
	popq	%r14
	popq	%r15
	retq
.LBB95_3:
	movq	48(%rdi), %r9
	movq	(%r9,%rsi,4), %rax
	cmpq	$65536, %rax
	jae	.LBB95_4
	cmpq	$65535, %rax
	je	.LBB95_9
	movq	%rsi, %rcx
	shrq	%rcx
	incq	%rax
	cmpq	160(%rdi), %rax
	movl	$65535, %edx
	cmovneq	%rax, %rdx
	movq	%rdx, (%r9,%rcx,8)
	jne	.LBB95_9
	movq	%rsi, %rbx
	movq	%rsi, (%rdi)
	movl	$16, %esi
	movq	%rbx, %rdx
	movq	%rdi, %r14
	movq	%r8, %r15
	callq	*136(%rdi)
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r15, %r8
	jmp	.LBB95_9
.LBB95_4:
	shrq	$48, %rdx
	je	.LBB95_9
	movq	%rcx, %rdx
	movq	%rax, %rsi
	movq	%r8, %rcx
	popq	%rbx
	popq	%r14
	popq	%r15
	jmp	enter
.LBB95_9:
	movq	168(%rdi), %rdx
	movq	%r8, %rcx
	popq	%rbx
	popq	%r14
	popq	%r15
	jmp	resume
.Lfunc_end95:
	.size	slow_jump, .Lfunc_end95-slow_jump

	.p2align	4
	.type	slow_indirect,@function
slow_indirect:
	cmpq	%rcx, %rsi
	jne	slow_jump
	movq	168(%rdi), %rax
	movq	%rdx, 168(%rdi)
	subq	%rdx, %rax
	movq	%rsi, %rdx
	addq	%rax, 176(%rdi)
	xorl	%eax, %eax
	retq
.Lfunc_end96:
	.size	slow_indirect, .Lfunc_end96-slow_indirect

	.p2align	4
	.type	slow_return,@function
slow_return:
	movq	168(%rdi), %rax
	movq	%rdx, 168(%rdi)
	subq	%rdx, %rax
	addq	%rax, 176(%rdi)
	cmpq	%rcx, %rsi
	je	.LBB97_4
	cmpq	32(%rdi), %rsi
	jae	.LBB97_8
	cmpq	$0, 16(%rdi)
	je	.LBB97_5
	movq	%rsi, (%rdi)
	movq	$-1, %rsi
.LBB97_4:
	xorl	%eax, %eax
	movq	%rsi, %rdx
	retq
.LBB97_5:
	movq	%rdx, %rax
	shrq	$48, %rax
	je	.LBB97_8
	movq	48(%rdi), %rax
	movq	%rsi, %r9
	shrq	%r9
	movq	(%rax,%r9,8), %rax
	cmpq	$65536, %rax
	jb	.LBB97_8
	movq	%rcx, %rdx
	movq	%rax, %rsi
	movq	%r8, %rcx
	jmp	enter
.LBB97_8:
	movq	%r8, %rcx
	jmp	resume
.Lfunc_end97:
	.size	slow_return, .Lfunc_end97-slow_return

	.p2align	4
	.type	enter,@function
enter:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	%rcx, %rbx
	movq	%rdx, %r15
	movq	%rdi, %r14
	callq	*152(%rdi)
	movq	%rax, %rsi
	cmpq	$-1, %rax
	je	.LBB98_2
	cmpq	%r15, %rsi
	je	.LBB98_2
	movq	168(%r14), %rdx
	movq	%r14, %rdi
	movq	%rbx, %rcx
	popq	%rbx
	popq	%r14
	popq	%r15
	jmp	resume
.LBB98_2:
	xorl	%eax, %eax
	movq	%rsi, %rdx
	popq	%rbx
	popq	%r14
	popq	%r15
	retq
.Lfunc_end98:
	.size	enter, .Lfunc_end98-enter

	.section	.text.unlikely.,"ax",@progbits
	.p2align	4
	.type	ask_jump,@function
ask_jump:
	pushq	%rbp
	movq	%rsi, %rbp
	movq	(%r12), %rsi
	leaq	-1(%r14), %rdx
	movq	%rdi, %rbx
	movq	%r12, %rdi
	movq	%r15, %rcx
	movq	%rbx, %r8
	callq	slow_jump
	testq	%rax, %rax
	je	.LBB99_3
	testq	%rdx, %rdx
	jle	.LBB99_4
	movzwl	(%rax), %ecx
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movslq	(%rbp,%rcx,4), %rcx
	addq	%rbp, %rcx
	popq	%rbp
	jmpq	*%rcx
.LBB99_3:
	movq	%rdx, %rax
	popq	%rbp
	retq
.LBB99_4:
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	popq	%rbp
	jmp	dry
.Lfunc_end99:
	.size	ask_jump, .Lfunc_end99-ask_jump

	.p2align	4
	.type	ask_indirect,@function
ask_indirect:
	pushq	%rbp
	movq	%rsi, %rbp
	movq	(%r12), %rsi
	leaq	-1(%r14), %rdx
	movq	%rdi, %rbx
	movq	%r12, %rdi
	movq	%r15, %rcx
	movq	%rbx, %r8
	callq	slow_indirect
	testq	%rax, %rax
	je	.LBB100_3
	testq	%rdx, %rdx
	jle	.LBB100_4
	movzwl	(%rax), %ecx
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movslq	(%rbp,%rcx,4), %rcx
	addq	%rbp, %rcx
	popq	%rbp
	jmpq	*%rcx
.LBB100_3:
	movq	%rdx, %rax
	popq	%rbp
	retq
.LBB100_4:
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	popq	%rbp
	jmp	dry
.Lfunc_end100:
	.size	ask_indirect, .Lfunc_end100-ask_indirect

	.p2align	4
	.type	ask_return,@function
ask_return:
	pushq	%rbp
	movq	%rsi, %rbp
	movq	(%r12), %rsi
	leaq	-1(%r14), %rdx
	movq	%rdi, %rbx
	movq	%r12, %rdi
	movq	%r15, %rcx
	movq	%rbx, %r8
	callq	slow_return
	testq	%rax, %rax
	je	.LBB101_3
	testq	%rdx, %rdx
	jle	.LBB101_4
	movzwl	(%rax), %ecx
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movslq	(%rbp,%rcx,4), %rcx
	addq	%rbp, %rcx
	popq	%rbp
	jmpq	*%rcx
.LBB101_3:
	movq	%rdx, %rax
	popq	%rbp
	retq
.LBB101_4:
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	popq	%rbp
	jmp	dry
.Lfunc_end101:
	.size	ask_return, .Lfunc_end101-ask_return

	.p2align	4
	.type	ask_trap,@function
ask_trap:
	pushq	%rbp
	movq	%rsi, %rbp
	movq	(%r12), %rsi
	movq	240(%r12), %r8
	movq	%r13, %r9
	subq	%rdi, %r9
	leaq	-1(%r14), %rdx
	movq	%rdi, %rbx
	movq	%r12, %rdi
	movq	%rbx, %rcx
	shrq	$3, %r9
	callq	ask
	testq	%rax, %rax
	je	.LBB102_3
	testq	%rdx, %rdx
	jle	.LBB102_4
	movzwl	(%rax), %ecx
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movslq	(%rbp,%rcx,4), %rcx
	addq	%rbp, %rcx
	popq	%rbp
	jmpq	*%rcx
.LBB102_3:
	movq	%rdx, %rax
	popq	%rbp
	retq
.LBB102_4:
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	popq	%rbp
	jmp	dry
.Lfunc_end102:
	.size	ask_trap, .Lfunc_end102-ask_trap

	.p2align	4
	.type	ask_address,@function
ask_address:
	pushq	%rbp
	movq	240(%r12), %r9
	movq	%rsi, %rbp
	movq	%r13, %rsi
	subq	%rdi, %rsi
	movl	$19, %r8d
	movq	%rdi, %rbx
	movq	%r14, %rdx
	movq	%r12, %rdi
	movq	%rbx, %rcx
	shrq	$3, %rsi
	callq	ask
	testq	%rax, %rax
	je	.LBB103_3
	testq	%rdx, %rdx
	jle	.LBB103_4
	movzwl	(%rax), %ecx
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movslq	(%rbp,%rcx,4), %rcx
	addq	%rbp, %rcx
	popq	%rbp
	jmpq	*%rcx
.LBB103_3:
	movq	%rdx, %rax
	popq	%rbp
	retq
.LBB103_4:
	movq	%rax, %r13
	movq	%rdx, %r14
	movq	%rbx, %rdi
	popq	%rbp
	jmp	dry
.Lfunc_end103:
	.size	ask_address, .Lfunc_end103-ask_address

	.p2align	4
	.type	dry,@function
dry:
	pushq	%rax
	movq	168(%r12), %rax
	movq	%r14, 168(%r12)
	movq	%r13, %rdx
	subq	%rdi, %rdx
	movl	$20, %esi
	movq	%r12, %rdi
	shrq	$3, %rdx
	subq	%r14, %rax
	addq	%rax, 176(%r12)
	movq	%rdx, (%r12)
	callq	*136(%r12)
	movq	$-1, %rax
	popq	%rcx
	retq
.Lfunc_end104:
	.size	dry, .Lfunc_end104-dry

	.text
	.p2align	4
	.type	first,@function
first:
	testq	%r14, %r14
	jle	.LBB105_1
	movzwl	(%r13), %eax
	leaq	handlers(%rip), %rsi
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB105_1:
	jmp	dry
.Lfunc_end105:
	.size	first, .Lfunc_end105-first

	.globl	interp
	.p2align	4
	.type	interp,@function
interp:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	40(%rdi), %rbx
	movq	168(%rdi), %r14
	movq	%rdx, %r15
	movq	%rdi, %r12
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	resume
	testq	%rax, %rax
	je	.LBB106_1
	movq	%rax, %r13
	movq	%rbx, %rdi
	callq	first
	jmp	.LBB106_2
.LBB106_1:
	movq	$-1, %rax
.LBB106_2:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.Lfunc_end106:
	.size	interp, .Lfunc_end106-interp

	.p2align	4
	.type	h_decode,@function
h_decode:
	pushq	%rbp
	subq	$64, %rsp
	movq	32(%r12), %rax
	movq	%r13, %r10
	subq	%rdi, %r10
	movq	%r10, %r9
	shrq	$3, %r9
	movq	%r9, %r8
	cmpq	%rax, %r9
	jae	.LBB107_23
	movq	56(%r12), %rcx
	shrq	$15, %r10
	movq	%r9, %r8
	testb	$4, (%rcx,%r10)
	je	.LBB107_23
	movl	%r9d, %r8d
	andl	$4095, %r8d
	movq	%r14, 16(%rsp)
	movq	%rdi, 56(%rsp)
	movq	%rsi, 48(%rsp)
	movq	%r15, 40(%rsp)
	movq	%r12, 8(%rsp)
	movq	%r13, %rbp
	movq	%r10, 32(%rsp)
	cmpq	$4093, %r8
	jae	.LBB107_4
	movq	$0, (%rsp)
.LBB107_6:
	movq	24(%r12), %rax
	movl	$4, %r14d
	movzwl	(%rax,%r9), %ebx
	addq	%r9, %rax
	jmp	.LBB107_9
.LBB107_4:
	movl	$4096, %r14d
	subq	%r8, %r14
	leaq	(%r14,%r9), %r11
	movq	%r11, (%rsp)
	cmpq	%rax, %r11
	jae	.LBB107_7
	movq	%r11, %rax
	shrq	$12, %rax
	testb	$4, (%rcx,%rax)
	jne	.LBB107_6
.LBB107_7:
	movq	24(%r12), %rax
	movzwl	(%rax,%r9), %ebx
	cmpl	$4093, %r8d
	jne	.LBB107_10
	addq	%r9, %rax
	movl	$3, %r14d
.LBB107_9:
	movzwl	2(%rax), %eax
	shll	$16, %eax
	orq	%rax, %rbx
.LBB107_10:
	movl	$1, %edi
	leaq	tree(%rip), %rax
	xorl	%ecx, %ecx
	movq	%r9, 24(%rsp)
	.p2align	4
.LBB107_11:
	movzwl	(%rax,%rdi,2), %r8d
	leaq	(%rax,%rdi,2), %rsi
	movzbl	%r8b, %edi
	shrl	$8, %r8d
	cmpl	$64, %edi
	shrxq	%rdi, %rbx, %rdi
	cmovael	%ecx, %edi
	andl	%r8d, %edi
	movswq	2(%rsi,%rdi,2), %rdi
	testq	%rdi, %rdi
	jg	.LBB107_11
	testw	%di, %di
	je	.LBB107_18
	leaq	row_ends(%rip), %r13
	leaq	rows(%rip), %r15
	subq	%rdi, %r13
	shlq	$4, %rdi
	leaq	(%rdi,%rdi,2), %rax
	subq	%rax, %r15
	addq	$32, %r15
	jmp	.LBB107_14
	.p2align	4
.LBB107_16:
	addq	$48, %r15
	cmpb	$0, (%r13)
	leaq	1(%r13), %r13
	jne	.LBB107_18
.LBB107_14:
	movl	-32(%r15), %eax
	andl	%ebx, %eax
	cmpq	-24(%r15), %rax
	jne	.LBB107_16
	movq	-16(%r15), %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	fill
	testq	%rax, %rax
	js	.LBB107_16
	movq	-8(%r15), %rsi
	leaq	choices(%rip), %rdi
	movq	(%r15), %rcx
	leaq	(%rdi,%rsi,2), %rsi
	shlq	$16, %rcx
	movswq	(%rsi,%rax,2), %rax
	orq	%rax, %rcx
	jne	.LBB107_31
.LBB107_18:
	movl	$131073, %ecx
	cmpl	$3, %r14d
	jbe	.LBB107_19
.LBB107_31:
	movq	%rcx, %rax
	sarq	$16, %rax
	movq	56(%rsp), %rdi
	movq	48(%rsp), %rsi
	movq	40(%rsp), %r15
	movq	8(%rsp), %r12
	movq	24(%rsp), %r9
	movq	32(%rsp), %r10
	movq	(%rsp), %r8
	cmpq	%rax, %r14
	movq	16(%rsp), %r14
	jl	.LBB107_23
	movq	56(%r12), %r8
	leaq	-1(%r9,%rax), %rax
	shrq	$12, %rax
	orb	$-128, (%r8,%r10)
	movq	56(%r12), %r8
	orb	$-128, (%r8,%rax)
	movw	%cx, (%rbp)
	testq	%r14, %r14
	jle	.LBB107_34
	movzwl	%cx, %eax
	movq	%rbp, %r13
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$64, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB107_19:
	movq	24(%rsp), %r9
	leal	(,%r14,8), %eax
	movq	$-1, %rsi
	movl	$232, %r8d
	shlxq	%rax, %rsi, %rax
	leaq	rows(%rip), %rsi
	notq	%rax
	jmp	.LBB107_20
	.p2align	4
.LBB107_30:
	addq	$192, %r8
	cmpq	$11560, %r8
	je	.LBB107_31
.LBB107_20:
	cmpq	-152(%r8,%rsi), %r14
	jge	.LBB107_24
	movq	-176(%r8,%rsi), %rdi
	xorq	%rbx, %rdi
	andq	-144(%r8,%rsi), %rdi
	testq	%rax, %rdi
	je	.LBB107_22
.LBB107_24:
	cmpq	-104(%r8,%rsi), %r14
	jge	.LBB107_26
	movq	-128(%r8,%rsi), %rdi
	xorq	%rbx, %rdi
	andq	-96(%r8,%rsi), %rdi
	testq	%rax, %rdi
	je	.LBB107_22
.LBB107_26:
	cmpq	-56(%r8,%rsi), %r14
	jge	.LBB107_28
	movq	-80(%r8,%rsi), %rdi
	xorq	%rbx, %rdi
	andq	-48(%r8,%rsi), %rdi
	testq	%rax, %rdi
	je	.LBB107_22
.LBB107_28:
	cmpq	-8(%r8,%rsi), %r14
	jge	.LBB107_30
	movq	-32(%r8,%rsi), %rdi
	xorq	%rbx, %rdi
	andq	(%r8,%rsi), %rdi
	testq	%rax, %rdi
	jne	.LBB107_30
.LBB107_22:
	movq	16(%rsp), %r14
	movq	8(%rsp), %r12
	movq	(%rsp), %r8
.LBB107_23:
	movq	%r12, %rdi
	movq	%r9, %rsi
	movq	%r8, %rdx
	callq	cannot_fetch
	movq	168(%r12), %rax
	movq	%r14, 168(%r12)
	subq	%r14, %rax
	addq	%rax, 176(%r12)
	movq	$-1, %rax
	addq	$64, %rsp
	popq	%rbp
	retq
.LBB107_34:
	movq	%rbp, %r13
	addq	$64, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end107:
	.size	h_decode, .Lfunc_end107-h_decode

	.section	.text.unlikely.,"ax",@progbits
	.p2align	4
	.type	h_op_1,@function
h_op_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$2, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	jmp	ask_trap
.Lfunc_end108:
	.size	h_op_1, .Lfunc_end108-h_op_1

	.text
	.p2align	4
	.type	h_op_2,@function
h_op_2:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	decq	%r14
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB109_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB109_1:
	jmp	dry
.Lfunc_end109:
	.size	h_op_2, .Lfunc_end109-h_op_2

	.p2align	4
	.type	h_op_3,@function
h_op_3:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	xorl	%edx, %edx
	cmpq	%rcx, (%r12,%rax)
	movzwl	6(%r13), %eax
	setl	%dl
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB110_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB110_1:
	jmp	dry
.Lfunc_end110:
	.size	h_op_3, .Lfunc_end110-h_op_3

	.p2align	4
	.type	h_op_4,@function
h_op_4:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	xorl	%edx, %edx
	cmpq	%rcx, (%r12,%rax)
	movzwl	6(%r13), %eax
	setb	%dl
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB111_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB111_1:
	jmp	dry
.Lfunc_end111:
	.size	h_op_4, .Lfunc_end111-h_op_4

	.p2align	4
	.type	h_op_5,@function
h_op_5:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	decq	%r14
	xorq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB112_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB112_1:
	jmp	dry
.Lfunc_end112:
	.size	h_op_5, .Lfunc_end112-h_op_5

	.p2align	4
	.type	h_op_6,@function
h_op_6:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	decq	%r14
	orq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB113_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB113_1:
	jmp	dry
.Lfunc_end113:
	.size	h_op_6, .Lfunc_end113-h_op_6

	.p2align	4
	.type	h_op_7,@function
h_op_7:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	decq	%r14
	andq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB114_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB114_1:
	jmp	dry
.Lfunc_end114:
	.size	h_op_7, .Lfunc_end114-h_op_7

	.p2align	4
	.type	h_op_8,@function
h_op_8:
	movslq	12(%r13), %rax
	movzwl	2(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB115_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB115_1:
	jmp	dry
.Lfunc_end115:
	.size	h_op_8, .Lfunc_end115-h_op_8

	.p2align	4
	.type	h_op_9,@function
h_op_9:
	movslq	12(%r13), %rcx
	movq	%r13, %rax
	subq	%rdi, %rax
	decq	%r14
	shrq	$3, %rax
	addq	%rax, %rcx
	movzwl	2(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB116_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB116_1:
	jmp	dry
.Lfunc_end116:
	.size	h_op_9, .Lfunc_end116-h_op_9

	.p2align	4
	.type	h_op_10,@function
h_op_10:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB117_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB117_1:
	jmp	dry
.Lfunc_end117:
	.size	h_op_10, .Lfunc_end117-h_op_10

	.p2align	4
	.type	h_op_11,@function
h_op_11:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	subq	(%r12,%rcx), %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB118_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB118_1:
	jmp	dry
.Lfunc_end118:
	.size	h_op_11, .Lfunc_end118-h_op_11

	.p2align	4
	.type	h_op_12,@function
h_op_12:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movzbl	(%r12,%rcx), %ecx
	shlxq	%rcx, (%r12,%rax), %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB119_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB119_1:
	jmp	dry
.Lfunc_end119:
	.size	h_op_12, .Lfunc_end119-h_op_12

	.p2align	4
	.type	h_op_13,@function
h_op_13:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	movq	(%r12,%rax), %rax
	cmpq	(%r12,%rcx), %rax
	movzwl	6(%r13), %eax
	setl	%dl
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB120_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB120_1:
	jmp	dry
.Lfunc_end120:
	.size	h_op_13, .Lfunc_end120-h_op_13

	.p2align	4
	.type	h_op_14,@function
h_op_14:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	movq	(%r12,%rax), %rax
	cmpq	(%r12,%rcx), %rax
	movzwl	6(%r13), %eax
	setb	%dl
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB121_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB121_1:
	jmp	dry
.Lfunc_end121:
	.size	h_op_14, .Lfunc_end121-h_op_14

	.p2align	4
	.type	h_op_15,@function
h_op_15:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	xorq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB122_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB122_1:
	jmp	dry
.Lfunc_end122:
	.size	h_op_15, .Lfunc_end122-h_op_15

	.p2align	4
	.type	h_op_16,@function
h_op_16:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movzbl	(%r12,%rcx), %ecx
	shrxq	%rcx, (%r12,%rax), %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB123_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB123_1:
	jmp	dry
.Lfunc_end123:
	.size	h_op_16, .Lfunc_end123-h_op_16

	.p2align	4
	.type	h_op_17,@function
h_op_17:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movzbl	(%r12,%rcx), %ecx
	sarxq	%rcx, (%r12,%rax), %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB124_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB124_1:
	jmp	dry
.Lfunc_end124:
	.size	h_op_17, .Lfunc_end124-h_op_17

	.p2align	4
	.type	h_op_18,@function
h_op_18:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	orq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB125_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB125_1:
	jmp	dry
.Lfunc_end125:
	.size	h_op_18, .Lfunc_end125-h_op_18

	.p2align	4
	.type	h_op_19,@function
h_op_19:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	andq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB126_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB126_1:
	jmp	dry
.Lfunc_end126:
	.size	h_op_19, .Lfunc_end126-h_op_19

	.p2align	4
	.type	h_op_20,@function
h_op_20:
	movzwl	2(%r13), %edx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	leaq	4(%rax), %rcx
	movq	%rcx, (%r12,%rdx)
	movslq	12(%r13), %rcx
	addq	%rax, %rcx
	cmpq	32(%r12), %rcx
	jae	.LBB127_4
	movl	%ecx, %eax
	andl	$1, %eax
	jne	.LBB127_4
	movq	48(%r12), %rdx
	movq	16(%r12), %rax
	cmpq	$65535, (%rdx,%rcx,4)
	jne	.LBB127_4
	testq	%rax, %rax
	jne	.LBB127_4
	leaq	(%rdi,%rcx,8), %r13
	leaq	-1(%r14), %rax
.LBB127_6:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB127_9
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB127_4:
	movq	%rcx, (%r12)
	movl	$1, %r13d
	jmp	.LBB127_6
.LBB127_9:
	movq	%rax, %r14
	jmp	dry
.Lfunc_end127:
	.size	h_op_20, .Lfunc_end127-h_op_20

	.p2align	4
	.type	h_op_21,@function
h_op_21:
	movzwl	2(%r13), %ecx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12,%rcx)
	movslq	12(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB128_5
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB128_4
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB128_4
	testq	%rcx, %rcx
	jne	.LBB128_4
.LBB128_5:
	leaq	-1(%r14), %rax
.LBB128_6:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB128_9
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB128_9:
	movq	%rax, %r14
	jmp	dry
.LBB128_4:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB128_6
.Lfunc_end128:
	.size	h_op_21, .Lfunc_end128-h_op_21

	.p2align	4
	.type	h_op_22,@function
h_op_22:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	movzwl	6(%r13), %edx
	subq	%rdi, %r13
	shrq	$3, %r13
	addq	$4, %r13
	addq	(%r12,%rcx), %rax
	movq	%r13, (%r12,%rdx)
	movq	%rax, %rcx
	andq	$-2, %rcx
	cmpq	32(%r12), %rcx
	jae	.LBB129_4
	movq	48(%r12), %rdx
	shrq	%rax
	movq	(%rdx,%rax,8), %rdx
	movq	16(%r12), %rax
	cmpq	%r15, %rcx
	je	.LBB129_4
	cmpq	$65535, %rdx
	jne	.LBB129_4
	testq	%rax, %rax
	jne	.LBB129_4
	leaq	(%rdi,%rcx,8), %r13
	leaq	-1(%r14), %rax
	cmpq	$5, %r13
	jbe	.LBB129_7
.LBB129_9:
	testq	%rax, %rax
	jle	.LBB129_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB129_4:
	movq	%rcx, (%r12)
	movl	$2, %r13d
	cmpq	$5, %r13
	ja	.LBB129_9
.LBB129_7:
	cmpq	$1, %r13
	je	ask_jump
	jmp	ask_indirect
.LBB129_11:
	movq	%rax, %r14
	jmp	dry
.Lfunc_end129:
	.size	h_op_22, .Lfunc_end129-h_op_22

	.p2align	4
	.type	h_op_23,@function
h_op_23:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	movzwl	6(%r13), %r8d
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	addq	$4, %rdx
	addq	(%r12,%rax), %rcx
	movq	%rdx, (%r12,%r8)
	movq	%rcx, %rax
	andq	$-2, %rax
	cmpq	32(%r12), %rax
	jae	.LBB130_4
	movq	48(%r12), %rdx
	shrq	%rcx
	movq	(%rdx,%rcx,8), %rdx
	movq	16(%r12), %rcx
	cmpq	%r15, %rax
	je	.LBB130_4
	cmpq	$65535, %rdx
	ja	.LBB130_4
	testq	%rcx, %rcx
	jne	.LBB130_4
	leaq	(%rdi,%rax,8), %rax
	leaq	-1(%r14), %rcx
	cmpq	$5, %rax
	jbe	.LBB130_7
.LBB130_10:
	testq	%rcx, %rcx
	jle	.LBB130_12
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB130_4:
	movq	%rax, (%r12)
	movl	$3, %eax
	cmpq	$5, %rax
	ja	.LBB130_10
.LBB130_7:
	cmpq	$3, %rax
	je	ask_return
	cmpq	$4, %rax
	je	ask_trap
	jmp	ask_address
.LBB130_12:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end130:
	.size	h_op_23, .Lfunc_end130-h_op_23

	.p2align	4
	.type	h_op_24,@function
h_op_24:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	cmpq	(%r12,%rcx), %rax
	jne	.LBB131_7
	movswq	6(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB131_6
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB131_5
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB131_5
	testq	%rcx, %rcx
	jne	.LBB131_5
.LBB131_6:
	leaq	-1(%r14), %rax
	jmp	.LBB131_8
.LBB131_7:
	leaq	-1(%r14), %rax
	addq	$32, %r13
.LBB131_8:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB131_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB131_11:
	movq	%rax, %r14
	jmp	dry
.LBB131_5:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB131_8
.Lfunc_end131:
	.size	h_op_24, .Lfunc_end131-h_op_24

	.p2align	4
	.type	h_op_25,@function
h_op_25:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	cmpq	(%r12,%rcx), %rax
	jne	.LBB132_1
	leaq	-1(%r14), %rax
	addq	$32, %r13
	jmp	.LBB132_8
.LBB132_1:
	movswq	6(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB132_6
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB132_5
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB132_5
	testq	%rcx, %rcx
	jne	.LBB132_5
.LBB132_6:
	leaq	-1(%r14), %rax
.LBB132_8:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB132_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB132_11:
	movq	%rax, %r14
	jmp	dry
.LBB132_5:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB132_8
.Lfunc_end132:
	.size	h_op_25, .Lfunc_end132-h_op_25

	.p2align	4
	.type	h_op_26,@function
h_op_26:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	cmpq	(%r12,%rcx), %rax
	jge	.LBB133_7
	movswq	6(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB133_6
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB133_5
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB133_5
	testq	%rcx, %rcx
	jne	.LBB133_5
.LBB133_6:
	leaq	-1(%r14), %rax
	jmp	.LBB133_8
.LBB133_7:
	leaq	-1(%r14), %rax
	addq	$32, %r13
.LBB133_8:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB133_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB133_11:
	movq	%rax, %r14
	jmp	dry
.LBB133_5:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB133_8
.Lfunc_end133:
	.size	h_op_26, .Lfunc_end133-h_op_26

	.p2align	4
	.type	h_op_27,@function
h_op_27:
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	movq	(%r12,%rax), %rax
	cmpq	(%r12,%rcx), %rax
	jle	.LBB134_1
	leaq	-1(%r14), %rax
	addq	$32, %r13
	jmp	.LBB134_8
.LBB134_1:
	movswq	6(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB134_6
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB134_5
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB134_5
	testq	%rcx, %rcx
	jne	.LBB134_5
.LBB134_6:
	leaq	-1(%r14), %rax
.LBB134_8:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB134_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB134_11:
	movq	%rax, %r14
	jmp	dry
.LBB134_5:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB134_8
.Lfunc_end134:
	.size	h_op_27, .Lfunc_end134-h_op_27

	.p2align	4
	.type	h_op_28,@function
h_op_28:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	cmpq	(%r12,%rcx), %rax
	jae	.LBB135_7
	movswq	6(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB135_6
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB135_5
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB135_5
	testq	%rcx, %rcx
	jne	.LBB135_5
.LBB135_6:
	leaq	-1(%r14), %rax
	jmp	.LBB135_8
.LBB135_7:
	leaq	-1(%r14), %rax
	addq	$32, %r13
.LBB135_8:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB135_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB135_11:
	movq	%rax, %r14
	jmp	dry
.LBB135_5:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB135_8
.Lfunc_end135:
	.size	h_op_28, .Lfunc_end135-h_op_28

	.p2align	4
	.type	h_op_29,@function
h_op_29:
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	movq	(%r12,%rax), %rax
	cmpq	(%r12,%rcx), %rax
	jbe	.LBB136_1
	leaq	-1(%r14), %rax
	addq	$32, %r13
	jmp	.LBB136_8
.LBB136_1:
	movswq	6(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB136_6
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB136_5
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB136_5
	testq	%rcx, %rcx
	jne	.LBB136_5
.LBB136_6:
	leaq	-1(%r14), %rax
.LBB136_8:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB136_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB136_11:
	movq	%rax, %r14
	jmp	dry
.LBB136_5:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB136_8
.Lfunc_end136:
	.size	h_op_29, .Lfunc_end136-h_op_29

	.p2align	4
	.type	h_op_30,@function
h_op_30:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB137_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movsbq	(%rcx,%rax), %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB137_4
.LBB137_10:
	testq	%rcx, %rcx
	jle	.LBB137_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB137_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB137_10
.LBB137_4:
	decq	%rax
	leaq	.LJTI137_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB137_5:
	jmp	ask_jump
.LBB137_9:
	jmp	ask_address
.LBB137_7:
	jmp	ask_return
.LBB137_8:
	jmp	ask_trap
.LBB137_6:
	jmp	ask_indirect
.LBB137_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end137:
	.size	h_op_30, .Lfunc_end137-h_op_30
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI137_0:
	.long	.LBB137_5-.LJTI137_0
	.long	.LBB137_6-.LJTI137_0
	.long	.LBB137_7-.LJTI137_0
	.long	.LBB137_8-.LJTI137_0
	.long	.LBB137_9-.LJTI137_0

	.text
	.p2align	4
	.type	h_op_31,@function
h_op_31:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB138_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movswq	(%rcx,%rax), %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB138_4
.LBB138_10:
	testq	%rcx, %rcx
	jle	.LBB138_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB138_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB138_10
.LBB138_4:
	decq	%rax
	leaq	.LJTI138_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB138_5:
	jmp	ask_jump
.LBB138_9:
	jmp	ask_address
.LBB138_7:
	jmp	ask_return
.LBB138_8:
	jmp	ask_trap
.LBB138_6:
	jmp	ask_indirect
.LBB138_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end138:
	.size	h_op_31, .Lfunc_end138-h_op_31
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI138_0:
	.long	.LBB138_5-.LJTI138_0
	.long	.LBB138_6-.LJTI138_0
	.long	.LBB138_7-.LJTI138_0
	.long	.LBB138_8-.LJTI138_0
	.long	.LBB138_9-.LJTI138_0

	.text
	.p2align	4
	.type	h_op_32,@function
h_op_32:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB139_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movslq	(%rcx,%rax), %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB139_4
.LBB139_10:
	testq	%rcx, %rcx
	jle	.LBB139_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB139_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB139_10
.LBB139_4:
	decq	%rax
	leaq	.LJTI139_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB139_5:
	jmp	ask_jump
.LBB139_9:
	jmp	ask_address
.LBB139_7:
	jmp	ask_return
.LBB139_8:
	jmp	ask_trap
.LBB139_6:
	jmp	ask_indirect
.LBB139_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end139:
	.size	h_op_32, .Lfunc_end139-h_op_32
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI139_0:
	.long	.LBB139_5-.LJTI139_0
	.long	.LBB139_6-.LJTI139_0
	.long	.LBB139_7-.LJTI139_0
	.long	.LBB139_8-.LJTI139_0
	.long	.LBB139_9-.LJTI139_0

	.text
	.p2align	4
	.type	h_op_33,@function
h_op_33:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB140_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movzbl	(%rcx,%rax), %eax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB140_4
.LBB140_10:
	testq	%rcx, %rcx
	jle	.LBB140_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB140_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB140_10
.LBB140_4:
	decq	%rax
	leaq	.LJTI140_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB140_5:
	jmp	ask_jump
.LBB140_9:
	jmp	ask_address
.LBB140_7:
	jmp	ask_return
.LBB140_8:
	jmp	ask_trap
.LBB140_6:
	jmp	ask_indirect
.LBB140_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end140:
	.size	h_op_33, .Lfunc_end140-h_op_33
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI140_0:
	.long	.LBB140_5-.LJTI140_0
	.long	.LBB140_6-.LJTI140_0
	.long	.LBB140_7-.LJTI140_0
	.long	.LBB140_8-.LJTI140_0
	.long	.LBB140_9-.LJTI140_0

	.text
	.p2align	4
	.type	h_op_34,@function
h_op_34:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB141_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movzwl	(%rcx,%rax), %eax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB141_4
.LBB141_10:
	testq	%rcx, %rcx
	jle	.LBB141_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB141_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB141_10
.LBB141_4:
	decq	%rax
	leaq	.LJTI141_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB141_5:
	jmp	ask_jump
.LBB141_9:
	jmp	ask_address
.LBB141_7:
	jmp	ask_return
.LBB141_8:
	jmp	ask_trap
.LBB141_6:
	jmp	ask_indirect
.LBB141_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end141:
	.size	h_op_34, .Lfunc_end141-h_op_34
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI141_0:
	.long	.LBB141_5-.LJTI141_0
	.long	.LBB141_6-.LJTI141_0
	.long	.LBB141_7-.LJTI141_0
	.long	.LBB141_8-.LJTI141_0
	.long	.LBB141_9-.LJTI141_0

	.text
	.p2align	4
	.type	h_op_35,@function
h_op_35:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB142_1
	movzwl	6(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movzbl	(%r12,%rcx), %ecx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	movb	%cl, (%rdx,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB142_4
.LBB142_10:
	testq	%rcx, %rcx
	jle	.LBB142_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB142_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB142_10
.LBB142_4:
	decq	%rax
	leaq	.LJTI142_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB142_5:
	jmp	ask_jump
.LBB142_9:
	jmp	ask_address
.LBB142_7:
	jmp	ask_return
.LBB142_8:
	jmp	ask_trap
.LBB142_6:
	jmp	ask_indirect
.LBB142_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end142:
	.size	h_op_35, .Lfunc_end142-h_op_35
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI142_0:
	.long	.LBB142_5-.LJTI142_0
	.long	.LBB142_6-.LJTI142_0
	.long	.LBB142_7-.LJTI142_0
	.long	.LBB142_8-.LJTI142_0
	.long	.LBB142_9-.LJTI142_0

	.text
	.p2align	4
	.type	h_op_36,@function
h_op_36:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB143_1
	movzwl	6(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movzwl	(%r12,%rcx), %ecx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	movw	%cx, (%rdx,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB143_4
.LBB143_10:
	testq	%rcx, %rcx
	jle	.LBB143_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB143_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB143_10
.LBB143_4:
	decq	%rax
	leaq	.LJTI143_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB143_5:
	jmp	ask_jump
.LBB143_9:
	jmp	ask_address
.LBB143_7:
	jmp	ask_return
.LBB143_8:
	jmp	ask_trap
.LBB143_6:
	jmp	ask_indirect
.LBB143_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end143:
	.size	h_op_36, .Lfunc_end143-h_op_36
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI143_0:
	.long	.LBB143_5-.LJTI143_0
	.long	.LBB143_6-.LJTI143_0
	.long	.LBB143_7-.LJTI143_0
	.long	.LBB143_8-.LJTI143_0
	.long	.LBB143_9-.LJTI143_0

	.text
	.p2align	4
	.type	h_op_37,@function
h_op_37:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB144_1
	movzwl	6(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movl	(%r12,%rcx), %ecx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	movl	%ecx, (%rdx,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB144_4
.LBB144_10:
	testq	%rcx, %rcx
	jle	.LBB144_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB144_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB144_10
.LBB144_4:
	decq	%rax
	leaq	.LJTI144_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB144_5:
	jmp	ask_jump
.LBB144_9:
	jmp	ask_address
.LBB144_7:
	jmp	ask_return
.LBB144_8:
	jmp	ask_trap
.LBB144_6:
	jmp	ask_indirect
.LBB144_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end144:
	.size	h_op_37, .Lfunc_end144-h_op_37
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI144_0:
	.long	.LBB144_5-.LJTI144_0
	.long	.LBB144_6-.LJTI144_0
	.long	.LBB144_7-.LJTI144_0
	.long	.LBB144_8-.LJTI144_0
	.long	.LBB144_9-.LJTI144_0

	.text
	.p2align	4
	.type	h_op_38,@function
h_op_38:
	decq	%r14
	addq	$32, %r13
	lock		orl	$0, -64(%rsp)
	testq	%r14, %r14
	jle	.LBB145_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB145_1:
	jmp	dry
.Lfunc_end145:
	.size	h_op_38, .Lfunc_end145-h_op_38

	.p2align	4
	.type	h_op_39,@function
h_op_39:
	decq	%r14
	addq	$32, %r13
	#MEMBARRIER
	testq	%r14, %r14
	jle	.LBB146_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB146_1:
	jmp	dry
.Lfunc_end146:
	.size	h_op_39, .Lfunc_end146-h_op_39

	.p2align	4
	.type	h_op_40,@function
h_op_40:
	decq	%r14
	addq	$32, %r13
	#MEMBARRIER
	testq	%r14, %r14
	jle	.LBB147_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB147_1:
	jmp	dry
.Lfunc_end147:
	.size	h_op_40, .Lfunc_end147-h_op_40

	.p2align	4
	.type	h_op_41,@function
h_op_41:
	decq	%r14
	addq	$32, %r13
	testq	%r14, %r14
	jle	.LBB148_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB148_1:
	jmp	dry
.Lfunc_end148:
	.size	h_op_41, .Lfunc_end148-h_op_41

	.p2align	4
	.type	h_op_42,@function
h_op_42:
	decq	%r14
	addq	$32, %r13
	#MEMBARRIER
	testq	%r14, %r14
	jle	.LBB149_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB149_1:
	jmp	dry
.Lfunc_end149:
	.size	h_op_42, .Lfunc_end149-h_op_42

	.section	.text.unlikely.,"ax",@progbits
	.p2align	4
	.type	h_op_43,@function
h_op_43:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$0, 240(%r12)
	jmp	ask_trap
.Lfunc_end150:
	.size	h_op_43, .Lfunc_end150-h_op_43

	.p2align	4
	.type	h_op_44,@function
h_op_44:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$1, 240(%r12)
	jmp	ask_trap
.Lfunc_end151:
	.size	h_op_44, .Lfunc_end151-h_op_44

	.text
	.p2align	4
	.type	h_op_45,@function
h_op_45:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	shlxq	%rcx, (%r12,%rax), %rax
	cmpw	$64, %cx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB152_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB152_1:
	jmp	dry
.Lfunc_end152:
	.size	h_op_45, .Lfunc_end152-h_op_45

	.p2align	4
	.type	h_op_46,@function
h_op_46:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	shrxq	%rcx, (%r12,%rax), %rax
	cmpw	$64, %cx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB153_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB153_1:
	jmp	dry
.Lfunc_end153:
	.size	h_op_46, .Lfunc_end153-h_op_46

	.p2align	4
	.type	h_op_47,@function
h_op_47:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movl	$63, %edx
	cmpw	$63, %cx
	cmovbl	%ecx, %edx
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	sarxq	%rdx, (%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB154_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB154_1:
	jmp	dry
.Lfunc_end154:
	.size	h_op_47, .Lfunc_end154-h_op_47

	.p2align	4
	.type	h_op_48,@function
h_op_48:
	movzwl	2(%r13), %eax
	movswl	4(%r13), %ecx
	decq	%r14
	addl	(%r12,%rax), %ecx
	movslq	%ecx, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB155_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB155_1:
	jmp	dry
.Lfunc_end155:
	.size	h_op_48, .Lfunc_end155-h_op_48

	.p2align	4
	.type	h_op_49,@function
h_op_49:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	shlxl	%ecx, (%r12,%rax), %eax
	cmpw	$32, %cx
	cltq
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB156_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB156_1:
	jmp	dry
.Lfunc_end156:
	.size	h_op_49, .Lfunc_end156-h_op_49

	.p2align	4
	.type	h_op_50,@function
h_op_50:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	shrxl	%ecx, (%r12,%rax), %eax
	cmpw	$32, %cx
	cltq
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB157_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB157_1:
	jmp	dry
.Lfunc_end157:
	.size	h_op_50, .Lfunc_end157-h_op_50

	.p2align	4
	.type	h_op_51,@function
h_op_51:
	movswq	4(%r13), %rcx
	movzwl	2(%r13), %eax
	movl	$31, %edx
	movl	%ecx, %ecx
	cmpq	$31, %rcx
	cmovbq	%rcx, %rdx
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	sarxl	%edx, (%r12,%rax), %eax
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB158_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB158_1:
	jmp	dry
.Lfunc_end158:
	.size	h_op_51, .Lfunc_end158-h_op_51

	.p2align	4
	.type	h_op_52,@function
h_op_52:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movl	(%r12,%rcx), %ecx
	addl	(%r12,%rax), %ecx
	movslq	%ecx, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB159_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB159_1:
	jmp	dry
.Lfunc_end159:
	.size	h_op_52, .Lfunc_end159-h_op_52

	.p2align	4
	.type	h_op_53,@function
h_op_53:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movl	(%r12,%rax), %eax
	subl	(%r12,%rcx), %eax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB160_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB160_1:
	jmp	dry
.Lfunc_end160:
	.size	h_op_53, .Lfunc_end160-h_op_53

	.p2align	4
	.type	h_op_54,@function
h_op_54:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movzbl	(%r12,%rcx), %ecx
	shlxl	%ecx, (%r12,%rax), %eax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB161_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB161_1:
	jmp	dry
.Lfunc_end161:
	.size	h_op_54, .Lfunc_end161-h_op_54

	.p2align	4
	.type	h_op_55,@function
h_op_55:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movzbl	(%r12,%rcx), %ecx
	shrxl	%ecx, (%r12,%rax), %eax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB162_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB162_1:
	jmp	dry
.Lfunc_end162:
	.size	h_op_55, .Lfunc_end162-h_op_55

	.p2align	4
	.type	h_op_56,@function
h_op_56:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movzbl	(%r12,%rcx), %ecx
	sarxl	%ecx, (%r12,%rax), %eax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB163_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB163_1:
	jmp	dry
.Lfunc_end163:
	.size	h_op_56, .Lfunc_end163-h_op_56

	.p2align	4
	.type	h_op_57,@function
h_op_57:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB164_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movl	(%rcx,%rax), %eax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB164_4
.LBB164_10:
	testq	%rcx, %rcx
	jle	.LBB164_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB164_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB164_10
.LBB164_4:
	decq	%rax
	leaq	.LJTI164_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB164_5:
	jmp	ask_jump
.LBB164_9:
	jmp	ask_address
.LBB164_7:
	jmp	ask_return
.LBB164_8:
	jmp	ask_trap
.LBB164_6:
	jmp	ask_indirect
.LBB164_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end164:
	.size	h_op_57, .Lfunc_end164-h_op_57
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI164_0:
	.long	.LBB164_5-.LJTI164_0
	.long	.LBB164_6-.LJTI164_0
	.long	.LBB164_7-.LJTI164_0
	.long	.LBB164_8-.LJTI164_0
	.long	.LBB164_9-.LJTI164_0

	.text
	.p2align	4
	.type	h_op_58,@function
h_op_58:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB165_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movq	(%rcx,%rax), %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB165_4
.LBB165_10:
	testq	%rcx, %rcx
	jle	.LBB165_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB165_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB165_10
.LBB165_4:
	decq	%rax
	leaq	.LJTI165_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB165_5:
	jmp	ask_jump
.LBB165_9:
	jmp	ask_address
.LBB165_7:
	jmp	ask_return
.LBB165_8:
	jmp	ask_trap
.LBB165_6:
	jmp	ask_indirect
.LBB165_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end165:
	.size	h_op_58, .Lfunc_end165-h_op_58
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI165_0:
	.long	.LBB165_5-.LJTI165_0
	.long	.LBB165_6-.LJTI165_0
	.long	.LBB165_7-.LJTI165_0
	.long	.LBB165_8-.LJTI165_0
	.long	.LBB165_9-.LJTI165_0

	.text
	.p2align	4
	.type	h_op_59,@function
h_op_59:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB166_1
	movzwl	6(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movq	(%r12,%rcx), %rcx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	movq	%rcx, (%rdx,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB166_4
.LBB166_10:
	testq	%rcx, %rcx
	jle	.LBB166_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB166_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB166_10
.LBB166_4:
	decq	%rax
	leaq	.LJTI166_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB166_5:
	jmp	ask_jump
.LBB166_9:
	jmp	ask_address
.LBB166_7:
	jmp	ask_return
.LBB166_8:
	jmp	ask_trap
.LBB166_6:
	jmp	ask_indirect
.LBB166_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end166:
	.size	h_op_59, .Lfunc_end166-h_op_59
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI166_0:
	.long	.LBB166_5-.LJTI166_0
	.long	.LBB166_6-.LJTI166_0
	.long	.LBB166_7-.LJTI166_0
	.long	.LBB166_8-.LJTI166_0
	.long	.LBB166_9-.LJTI166_0

	.section	.text.unlikely.,"ax",@progbits
	.p2align	4
	.type	h_op_60,@function
h_op_60:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$3, 240(%r12)
	jmp	ask_trap
.Lfunc_end167:
	.size	h_op_60, .Lfunc_end167-h_op_60

	.text
	.p2align	4
	.type	h_op_61,@function
h_op_61:
	movq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	movzwl	2(%r13), %edx
	movzwl	4(%r13), %ebx
	movq	(%r12,%rdx), %rdx
	cmpl	$3, %ebx
	je	.LBB168_4
	cmpl	$2, %ebx
	je	.LBB168_6
	cmpl	$1, %ebx
	jne	.LBB168_5
	andl	$31, %edx
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB168_8
.LBB168_6:
	andb	$7, %dl
	jmp	.LBB168_7
.LBB168_4:
	movl	%edx, %r8d
	andl	$31, %r8d
	shrb	$5, %dl
	movq	%r8, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB168_7:
	movb	%dl, 1024(%r12)
.LBB168_8:
	movl	$261, %edx
	leal	(%rax,%rax), %r8d
	bextrl	%edx, %eax, %edx
	andl	$8, %r8d
	orq	%rdx, %rcx
	movl	%eax, %edx
	shrl	$3, %edx
	andl	$2, %edx
	orq	%rcx, %rdx
	movl	%eax, %ecx
	shrl	%ecx
	shll	$4, %eax
	andl	$4, %ecx
	andl	$16, %eax
	orq	%rcx, %r8
	movzwl	6(%r13), %ecx
	orq	%rdx, %r8
	orq	%r8, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB168_10
.LBB168_15:
	testq	%rcx, %rcx
	jle	.LBB168_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB168_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB168_15
.LBB168_10:
	decq	%rax
	leaq	.LJTI168_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB168_11:
	jmp	ask_jump
.LBB168_13:
	jmp	ask_return
.LBB168_14:
	jmp	ask_trap
.LBB168_12:
	jmp	ask_indirect
.LBB168_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end168:
	.size	h_op_61, .Lfunc_end168-h_op_61
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI168_0:
	.long	.LBB168_11-.LJTI168_0
	.long	.LBB168_12-.LJTI168_0
	.long	.LBB168_13-.LJTI168_0
	.long	.LBB168_14-.LJTI168_0

	.text
	.p2align	4
	.type	h_op_62,@function
h_op_62:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %edx
	movq	(%r12,%rax), %rcx
	movzbl	1024(%r12), %eax
	cmpl	$3, %edx
	je	.LBB169_4
	cmpl	$2, %edx
	je	.LBB169_6
	cmpl	$1, %edx
	jne	.LBB169_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB169_8
.LBB169_6:
	andb	$7, %cl
	jmp	.LBB169_7
.LBB169_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB169_7:
	movb	%cl, 1024(%r12)
.LBB169_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB169_10
.LBB169_15:
	testq	%rcx, %rcx
	jle	.LBB169_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB169_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB169_15
.LBB169_10:
	decq	%rax
	leaq	.LJTI169_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB169_11:
	jmp	ask_jump
.LBB169_13:
	jmp	ask_return
.LBB169_14:
	jmp	ask_trap
.LBB169_12:
	jmp	ask_indirect
.LBB169_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end169:
	.size	h_op_62, .Lfunc_end169-h_op_62
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI169_0:
	.long	.LBB169_11-.LJTI169_0
	.long	.LBB169_12-.LJTI169_0
	.long	.LBB169_13-.LJTI169_0
	.long	.LBB169_14-.LJTI169_0

	.text
	.p2align	4
	.type	h_op_63,@function
h_op_63:
	movzbl	1024(%r12), %eax
	movq	184(%r12), %rdx
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	movzwl	2(%r13), %r8d
	movzwl	4(%r13), %ebx
	movq	(%r12,%r8), %r8
	cmpl	$3, %ebx
	je	.LBB170_4
	cmpl	$2, %ebx
	je	.LBB170_6
	cmpl	$1, %ebx
	jne	.LBB170_5
	andl	$31, %r8d
	movq	%r8, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB170_8
.LBB170_6:
	andb	$7, %r8b
	jmp	.LBB170_7
.LBB170_4:
	movl	%r8d, %r9d
	andl	$31, %r9d
	shrb	$5, %r8b
	movq	%r9, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB170_7:
	movb	%r8b, 1024(%r12)
.LBB170_8:
	movl	%ecx, %r8d
	shrl	$3, %r8d
	leal	(%rcx,%rcx), %r11d
	shll	$5, %eax
	movl	$261, %ebx
	movl	%ecx, %r10d
	shrl	%r10d
	bextrl	%ebx, %ecx, %r9d
	shll	$4, %ecx
	andl	$8, %r11d
	andl	$2, %r8d
	orq	%rdx, %rax
	andl	$4, %r10d
	andl	$16, %ecx
	orq	%r9, %r11
	orq	%r8, %rax
	orq	%r10, %rcx
	orq	%r11, %rax
	orq	%rcx, %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB170_10
.LBB170_15:
	testq	%rcx, %rcx
	jle	.LBB170_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB170_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB170_15
.LBB170_10:
	decq	%rax
	leaq	.LJTI170_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB170_11:
	jmp	ask_jump
.LBB170_13:
	jmp	ask_return
.LBB170_14:
	jmp	ask_trap
.LBB170_12:
	jmp	ask_indirect
.LBB170_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end170:
	.size	h_op_63, .Lfunc_end170-h_op_63
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI170_0:
	.long	.LBB170_11-.LJTI170_0
	.long	.LBB170_12-.LJTI170_0
	.long	.LBB170_13-.LJTI170_0
	.long	.LBB170_14-.LJTI170_0

	.text
	.p2align	4
	.type	h_op_64,@function
h_op_64:
	rdtsc
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %ebx
	movq	(%r12,%rcx), %rcx
	cmpl	$3, %ebx
	je	.LBB171_4
	cmpl	$2, %ebx
	je	.LBB171_6
	cmpl	$1, %ebx
	jne	.LBB171_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB171_8
.LBB171_6:
	andb	$7, %cl
	jmp	.LBB171_7
.LBB171_4:
	movl	%ecx, %r8d
	andl	$31, %r8d
	shrb	$5, %cl
	movq	%r8, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB171_7:
	movb	%cl, 1024(%r12)
.LBB171_8:
	movzwl	6(%r13), %ecx
	shlq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB171_10
.LBB171_15:
	testq	%rcx, %rcx
	jle	.LBB171_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB171_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB171_15
.LBB171_10:
	decq	%rax
	leaq	.LJTI171_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB171_11:
	jmp	ask_jump
.LBB171_13:
	jmp	ask_return
.LBB171_14:
	jmp	ask_trap
.LBB171_12:
	jmp	ask_indirect
.LBB171_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end171:
	.size	h_op_64, .Lfunc_end171-h_op_64
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI171_0:
	.long	.LBB171_11-.LJTI171_0
	.long	.LBB171_12-.LJTI171_0
	.long	.LBB171_13-.LJTI171_0
	.long	.LBB171_14-.LJTI171_0

	.text
	.p2align	4
	.type	h_op_65,@function
h_op_65:
	rdtsc
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %ebx
	movq	(%r12,%rcx), %rcx
	cmpl	$3, %ebx
	je	.LBB172_4
	cmpl	$2, %ebx
	je	.LBB172_6
	cmpl	$1, %ebx
	jne	.LBB172_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB172_8
.LBB172_6:
	andb	$7, %cl
	jmp	.LBB172_7
.LBB172_4:
	movl	%ecx, %r8d
	andl	$31, %r8d
	shrb	$5, %cl
	movq	%r8, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB172_7:
	movb	%cl, 1024(%r12)
.LBB172_8:
	movzwl	6(%r13), %ecx
	shlq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB172_10
.LBB172_15:
	testq	%rcx, %rcx
	jle	.LBB172_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB172_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB172_15
.LBB172_10:
	decq	%rax
	leaq	.LJTI172_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB172_11:
	jmp	ask_jump
.LBB172_13:
	jmp	ask_return
.LBB172_14:
	jmp	ask_trap
.LBB172_12:
	jmp	ask_indirect
.LBB172_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end172:
	.size	h_op_65, .Lfunc_end172-h_op_65
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI172_0:
	.long	.LBB172_11-.LJTI172_0
	.long	.LBB172_12-.LJTI172_0
	.long	.LBB172_13-.LJTI172_0
	.long	.LBB172_14-.LJTI172_0

	.text
	.p2align	4
	.type	h_op_66,@function
h_op_66:
	movq	176(%r12), %rax
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	subq	%r14, %rax
	addq	168(%r12), %rax
	movq	(%r12,%rcx), %rcx
	cmpl	$3, %edx
	je	.LBB173_4
	cmpl	$2, %edx
	je	.LBB173_6
	cmpl	$1, %edx
	jne	.LBB173_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB173_8
.LBB173_6:
	andb	$7, %cl
	jmp	.LBB173_7
.LBB173_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB173_7:
	movb	%cl, 1024(%r12)
.LBB173_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB173_10
.LBB173_15:
	testq	%rcx, %rcx
	jle	.LBB173_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB173_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB173_15
.LBB173_10:
	decq	%rax
	leaq	.LJTI173_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB173_11:
	jmp	ask_jump
.LBB173_13:
	jmp	ask_return
.LBB173_14:
	jmp	ask_trap
.LBB173_12:
	jmp	ask_indirect
.LBB173_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end173:
	.size	h_op_66, .Lfunc_end173-h_op_66
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI173_0:
	.long	.LBB173_11-.LJTI173_0
	.long	.LBB173_12-.LJTI173_0
	.long	.LBB173_13-.LJTI173_0
	.long	.LBB173_14-.LJTI173_0

	.section	.text.unlikely.,"ax",@progbits
	.p2align	4
	.type	h_op_67,@function
h_op_67:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	jmp	ask_trap
.Lfunc_end174:
	.size	h_op_67, .Lfunc_end174-h_op_67

	.text
	.p2align	4
	.type	h_op_68,@function
h_op_68:
	movq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	$261, %edx
	movl	-4(%rsp), %eax
	bextrl	%edx, %eax, %edx
	leal	(%rax,%rax), %r8d
	orq	%rcx, %rdx
	movl	%eax, %ecx
	shrl	$3, %ecx
	andl	$8, %r8d
	andl	$2, %ecx
	orq	%rdx, %rcx
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	andl	$16, %eax
	orq	%rdx, %r8
	movzwl	4(%r13), %edx
	orq	%rcx, %r8
	movzwl	2(%r13), %ecx
	orq	%r8, %rax
	movq	(%r12,%rcx), %rcx
	orq	%rax, %rcx
	cmpl	$3, %edx
	je	.LBB175_4
	cmpl	$2, %edx
	je	.LBB175_6
	cmpl	$1, %edx
	jne	.LBB175_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB175_8
.LBB175_6:
	andb	$7, %cl
	jmp	.LBB175_7
.LBB175_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB175_7:
	movb	%cl, 1024(%r12)
.LBB175_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB175_10
.LBB175_15:
	testq	%rcx, %rcx
	jle	.LBB175_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB175_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB175_15
.LBB175_10:
	decq	%rax
	leaq	.LJTI175_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB175_11:
	jmp	ask_jump
.LBB175_13:
	jmp	ask_return
.LBB175_14:
	jmp	ask_trap
.LBB175_12:
	jmp	ask_indirect
.LBB175_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end175:
	.size	h_op_68, .Lfunc_end175-h_op_68
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI175_0:
	.long	.LBB175_11-.LJTI175_0
	.long	.LBB175_12-.LJTI175_0
	.long	.LBB175_13-.LJTI175_0
	.long	.LBB175_14-.LJTI175_0

	.text
	.p2align	4
	.type	h_op_69,@function
h_op_69:
	movq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	$261, %edx
	decq	%r14
	movl	-4(%rsp), %eax
	bextrl	%edx, %eax, %edx
	leal	(%rax,%rax), %r8d
	orq	%rcx, %rdx
	movl	%eax, %ecx
	shrl	$3, %ecx
	andl	$8, %r8d
	andl	$2, %ecx
	orq	%rdx, %rcx
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	andl	$16, %eax
	orq	%rdx, %r8
	orq	%rcx, %r8
	movzwl	2(%r13), %ecx
	addq	$32, %r13
	orq	%r8, %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB176_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB176_1:
	jmp	dry
.Lfunc_end176:
	.size	h_op_69, .Lfunc_end176-h_op_69

	.p2align	4
	.type	h_op_70,@function
h_op_70:
	movzwl	2(%r13), %ecx
	movzbl	1024(%r12), %eax
	movzwl	4(%r13), %edx
	movq	(%r12,%rcx), %rcx
	orq	%rax, %rcx
	cmpl	$3, %edx
	je	.LBB177_4
	cmpl	$2, %edx
	je	.LBB177_6
	cmpl	$1, %edx
	jne	.LBB177_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB177_8
.LBB177_6:
	andb	$7, %cl
	jmp	.LBB177_7
.LBB177_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB177_7:
	movb	%cl, 1024(%r12)
.LBB177_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB177_10
.LBB177_15:
	testq	%rcx, %rcx
	jle	.LBB177_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB177_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB177_15
.LBB177_10:
	decq	%rax
	leaq	.LJTI177_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB177_11:
	jmp	ask_jump
.LBB177_13:
	jmp	ask_return
.LBB177_14:
	jmp	ask_trap
.LBB177_12:
	jmp	ask_indirect
.LBB177_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end177:
	.size	h_op_70, .Lfunc_end177-h_op_70
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI177_0:
	.long	.LBB177_11-.LJTI177_0
	.long	.LBB177_12-.LJTI177_0
	.long	.LBB177_13-.LJTI177_0
	.long	.LBB177_14-.LJTI177_0

	.text
	.p2align	4
	.type	h_op_71,@function
h_op_71:
	movzwl	2(%r13), %ecx
	movzbl	1024(%r12), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB178_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB178_1:
	jmp	dry
.Lfunc_end178:
	.size	h_op_71, .Lfunc_end178-h_op_71

	.p2align	4
	.type	h_op_72,@function
h_op_72:
	movzbl	1024(%r12), %ecx
	movl	$261, %edx
	shll	$5, %ecx
	orq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	movl	%eax, %r8d
	shrl	$3, %r8d
	leal	(%rax,%rax), %r9d
	bextrl	%edx, %eax, %edx
	andl	$2, %r8d
	andl	$8, %r9d
	orq	%rdx, %r8
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	orq	%r8, %r9
	andl	$16, %eax
	orq	%rdx, %r9
	movzwl	4(%r13), %edx
	orq	%r9, %rax
	orq	%rcx, %rax
	movzwl	2(%r13), %ecx
	movq	(%r12,%rcx), %rcx
	orq	%rax, %rcx
	cmpl	$3, %edx
	je	.LBB179_4
	cmpl	$2, %edx
	je	.LBB179_6
	cmpl	$1, %edx
	jne	.LBB179_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB179_8
.LBB179_6:
	andb	$7, %cl
	jmp	.LBB179_7
.LBB179_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB179_7:
	movb	%cl, 1024(%r12)
.LBB179_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB179_10
.LBB179_15:
	testq	%rcx, %rcx
	jle	.LBB179_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB179_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB179_15
.LBB179_10:
	decq	%rax
	leaq	.LJTI179_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB179_11:
	jmp	ask_jump
.LBB179_13:
	jmp	ask_return
.LBB179_14:
	jmp	ask_trap
.LBB179_12:
	jmp	ask_indirect
.LBB179_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end179:
	.size	h_op_72, .Lfunc_end179-h_op_72
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI179_0:
	.long	.LBB179_11-.LJTI179_0
	.long	.LBB179_12-.LJTI179_0
	.long	.LBB179_13-.LJTI179_0
	.long	.LBB179_14-.LJTI179_0

	.text
	.p2align	4
	.type	h_op_73,@function
h_op_73:
	movzbl	1024(%r12), %eax
	movl	$261, %edx
	decq	%r14
	shll	$5, %eax
	orq	184(%r12), %rax
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	movl	%ecx, %r8d
	shrl	$3, %r8d
	leal	(%rcx,%rcx), %r9d
	bextrl	%edx, %ecx, %edx
	andl	$2, %r8d
	andl	$8, %r9d
	orq	%rdx, %r8
	movl	%ecx, %edx
	shrl	%edx
	shll	$4, %ecx
	andl	$4, %edx
	orq	%r8, %r9
	andl	$16, %ecx
	orq	%rdx, %r9
	orq	%r9, %rcx
	orq	%rax, %rcx
	movzwl	2(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB180_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB180_1:
	jmp	dry
.Lfunc_end180:
	.size	h_op_73, .Lfunc_end180-h_op_73

	.p2align	4
	.type	h_op_74,@function
h_op_74:
	rdtsc
	movzwl	4(%r13), %ecx
	shlq	$32, %rdx
	orq	%rax, %rdx
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	orq	%rdx, %rax
	cmpl	$3, %ecx
	je	.LBB181_4
	cmpl	$2, %ecx
	je	.LBB181_6
	cmpl	$1, %ecx
	jne	.LBB181_5
	andl	$31, %eax
	movq	%rax, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	andl	$-64, %eax
	movl	%eax, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB181_8
.LBB181_6:
	andb	$7, %al
	jmp	.LBB181_7
.LBB181_4:
	movl	%eax, %ecx
	andl	$31, %ecx
	shrb	$5, %al
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB181_7:
	movb	%al, 1024(%r12)
.LBB181_8:
	movzwl	6(%r13), %eax
	leaq	-1(%r14), %rcx
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB181_10
.LBB181_15:
	testq	%rcx, %rcx
	jle	.LBB181_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB181_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB181_15
.LBB181_10:
	decq	%rax
	leaq	.LJTI181_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB181_11:
	jmp	ask_jump
.LBB181_13:
	jmp	ask_return
.LBB181_14:
	jmp	ask_trap
.LBB181_12:
	jmp	ask_indirect
.LBB181_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end181:
	.size	h_op_74, .Lfunc_end181-h_op_74
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI181_0:
	.long	.LBB181_11-.LJTI181_0
	.long	.LBB181_12-.LJTI181_0
	.long	.LBB181_13-.LJTI181_0
	.long	.LBB181_14-.LJTI181_0

	.text
	.p2align	4
	.type	h_op_75,@function
h_op_75:
	rdtsc
	decq	%r14
	shlq	$32, %rdx
	orq	%rax, %rdx
	movzwl	2(%r13), %eax
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB182_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB182_1:
	jmp	dry
.Lfunc_end182:
	.size	h_op_75, .Lfunc_end182-h_op_75

	.p2align	4
	.type	h_op_76,@function
h_op_76:
	rdtsc
	movzwl	4(%r13), %ecx
	shlq	$32, %rdx
	orq	%rax, %rdx
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	orq	%rdx, %rax
	cmpl	$3, %ecx
	je	.LBB183_4
	cmpl	$2, %ecx
	je	.LBB183_6
	cmpl	$1, %ecx
	jne	.LBB183_5
	andl	$31, %eax
	movq	%rax, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	andl	$-64, %eax
	movl	%eax, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB183_8
.LBB183_6:
	andb	$7, %al
	jmp	.LBB183_7
.LBB183_4:
	movl	%eax, %ecx
	andl	$31, %ecx
	shrb	$5, %al
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB183_7:
	movb	%al, 1024(%r12)
.LBB183_8:
	movzwl	6(%r13), %eax
	leaq	-1(%r14), %rcx
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB183_10
.LBB183_15:
	testq	%rcx, %rcx
	jle	.LBB183_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB183_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB183_15
.LBB183_10:
	decq	%rax
	leaq	.LJTI183_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB183_11:
	jmp	ask_jump
.LBB183_13:
	jmp	ask_return
.LBB183_14:
	jmp	ask_trap
.LBB183_12:
	jmp	ask_indirect
.LBB183_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end183:
	.size	h_op_76, .Lfunc_end183-h_op_76
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI183_0:
	.long	.LBB183_11-.LJTI183_0
	.long	.LBB183_12-.LJTI183_0
	.long	.LBB183_13-.LJTI183_0
	.long	.LBB183_14-.LJTI183_0

	.text
	.p2align	4
	.type	h_op_77,@function
h_op_77:
	rdtsc
	decq	%r14
	shlq	$32, %rdx
	orq	%rax, %rdx
	movzwl	2(%r13), %eax
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB184_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB184_1:
	jmp	dry
.Lfunc_end184:
	.size	h_op_77, .Lfunc_end184-h_op_77

	.p2align	4
	.type	h_op_78,@function
h_op_78:
	movq	168(%r12), %rax
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	subq	%r14, %rax
	addq	176(%r12), %rax
	movq	(%r12,%rcx), %rcx
	orq	%rax, %rcx
	cmpl	$3, %edx
	je	.LBB185_4
	cmpl	$2, %edx
	je	.LBB185_6
	cmpl	$1, %edx
	jne	.LBB185_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB185_8
.LBB185_6:
	andb	$7, %cl
	jmp	.LBB185_7
.LBB185_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB185_7:
	movb	%cl, 1024(%r12)
.LBB185_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB185_10
.LBB185_15:
	testq	%rcx, %rcx
	jle	.LBB185_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB185_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB185_15
.LBB185_10:
	decq	%rax
	leaq	.LJTI185_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB185_11:
	jmp	ask_jump
.LBB185_13:
	jmp	ask_return
.LBB185_14:
	jmp	ask_trap
.LBB185_12:
	jmp	ask_indirect
.LBB185_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end185:
	.size	h_op_78, .Lfunc_end185-h_op_78
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI185_0:
	.long	.LBB185_11-.LJTI185_0
	.long	.LBB185_12-.LJTI185_0
	.long	.LBB185_13-.LJTI185_0
	.long	.LBB185_14-.LJTI185_0

	.text
	.p2align	4
	.type	h_op_79,@function
h_op_79:
	movq	176(%r12), %rax
	movzwl	2(%r13), %ecx
	addq	$32, %r13
	subq	%r14, %rax
	addq	168(%r12), %rax
	decq	%r14
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB186_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB186_1:
	jmp	dry
.Lfunc_end186:
	.size	h_op_79, .Lfunc_end186-h_op_79

	.p2align	4
	.type	h_op_80,@function
h_op_80:
	movq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	$261, %edx
	movl	-4(%rsp), %eax
	bextrl	%edx, %eax, %edx
	leal	(%rax,%rax), %r8d
	orq	%rcx, %rdx
	movl	%eax, %ecx
	shrl	$3, %ecx
	andl	$8, %r8d
	andl	$2, %ecx
	orq	%rdx, %rcx
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	andl	$16, %eax
	orq	%rdx, %r8
	movzwl	4(%r13), %edx
	orq	%rcx, %r8
	movzwl	2(%r13), %ecx
	orq	%r8, %rax
	movq	(%r12,%rcx), %rcx
	andnq	%rax, %rcx, %rcx
	cmpl	$3, %edx
	je	.LBB187_4
	cmpl	$2, %edx
	je	.LBB187_6
	cmpl	$1, %edx
	jne	.LBB187_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB187_8
.LBB187_6:
	andb	$7, %cl
	jmp	.LBB187_7
.LBB187_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB187_7:
	movb	%cl, 1024(%r12)
.LBB187_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB187_10
.LBB187_15:
	testq	%rcx, %rcx
	jle	.LBB187_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB187_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB187_15
.LBB187_10:
	decq	%rax
	leaq	.LJTI187_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB187_11:
	jmp	ask_jump
.LBB187_13:
	jmp	ask_return
.LBB187_14:
	jmp	ask_trap
.LBB187_12:
	jmp	ask_indirect
.LBB187_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end187:
	.size	h_op_80, .Lfunc_end187-h_op_80
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI187_0:
	.long	.LBB187_11-.LJTI187_0
	.long	.LBB187_12-.LJTI187_0
	.long	.LBB187_13-.LJTI187_0
	.long	.LBB187_14-.LJTI187_0

	.text
	.p2align	4
	.type	h_op_81,@function
h_op_81:
	movzwl	2(%r13), %ecx
	movzbl	1024(%r12), %eax
	movzwl	4(%r13), %edx
	movl	(%r12,%rcx), %ecx
	andnl	%eax, %ecx, %ecx
	cmpl	$3, %edx
	je	.LBB188_4
	cmpl	$2, %edx
	je	.LBB188_6
	cmpl	$1, %edx
	jne	.LBB188_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB188_8
.LBB188_6:
	andb	$7, %cl
	jmp	.LBB188_7
.LBB188_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrl	$5, %ecx
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB188_7:
	movb	%cl, 1024(%r12)
.LBB188_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB188_10
.LBB188_15:
	testq	%rcx, %rcx
	jle	.LBB188_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB188_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB188_15
.LBB188_10:
	decq	%rax
	leaq	.LJTI188_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB188_11:
	jmp	ask_jump
.LBB188_13:
	jmp	ask_return
.LBB188_14:
	jmp	ask_trap
.LBB188_12:
	jmp	ask_indirect
.LBB188_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end188:
	.size	h_op_81, .Lfunc_end188-h_op_81
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI188_0:
	.long	.LBB188_11-.LJTI188_0
	.long	.LBB188_12-.LJTI188_0
	.long	.LBB188_13-.LJTI188_0
	.long	.LBB188_14-.LJTI188_0

	.text
	.p2align	4
	.type	h_op_82,@function
h_op_82:
	movzbl	1024(%r12), %ecx
	movl	$261, %edx
	shll	$5, %ecx
	orq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	movl	%eax, %r8d
	shrl	$3, %r8d
	leal	(%rax,%rax), %r9d
	bextrl	%edx, %eax, %edx
	andl	$2, %r8d
	andl	$8, %r9d
	orq	%rdx, %r8
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	orq	%r8, %r9
	andl	$16, %eax
	orq	%rdx, %r9
	movzwl	4(%r13), %edx
	orq	%r9, %rax
	orq	%rcx, %rax
	movzwl	2(%r13), %ecx
	movq	(%r12,%rcx), %rcx
	andnq	%rax, %rcx, %rcx
	cmpl	$3, %edx
	je	.LBB189_4
	cmpl	$2, %edx
	je	.LBB189_6
	cmpl	$1, %edx
	jne	.LBB189_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB189_8
.LBB189_6:
	andb	$7, %cl
	jmp	.LBB189_7
.LBB189_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB189_7:
	movb	%cl, 1024(%r12)
.LBB189_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB189_10
.LBB189_15:
	testq	%rcx, %rcx
	jle	.LBB189_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB189_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB189_15
.LBB189_10:
	decq	%rax
	leaq	.LJTI189_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB189_11:
	jmp	ask_jump
.LBB189_13:
	jmp	ask_return
.LBB189_14:
	jmp	ask_trap
.LBB189_12:
	jmp	ask_indirect
.LBB189_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end189:
	.size	h_op_82, .Lfunc_end189-h_op_82
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI189_0:
	.long	.LBB189_11-.LJTI189_0
	.long	.LBB189_12-.LJTI189_0
	.long	.LBB189_13-.LJTI189_0
	.long	.LBB189_14-.LJTI189_0

	.text
	.p2align	4
	.type	h_op_83,@function
h_op_83:
	rdtsc
	movzwl	4(%r13), %ecx
	shlq	$32, %rdx
	orq	%rax, %rdx
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	andnq	%rdx, %rax, %rax
	cmpl	$3, %ecx
	je	.LBB190_4
	cmpl	$2, %ecx
	je	.LBB190_6
	cmpl	$1, %ecx
	jne	.LBB190_5
	andl	$31, %eax
	movq	%rax, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	andl	$-64, %eax
	movl	%eax, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB190_8
.LBB190_6:
	andb	$7, %al
	jmp	.LBB190_7
.LBB190_4:
	movl	%eax, %ecx
	andl	$31, %ecx
	shrb	$5, %al
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB190_7:
	movb	%al, 1024(%r12)
.LBB190_8:
	movzwl	6(%r13), %eax
	leaq	-1(%r14), %rcx
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB190_10
.LBB190_15:
	testq	%rcx, %rcx
	jle	.LBB190_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB190_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB190_15
.LBB190_10:
	decq	%rax
	leaq	.LJTI190_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB190_11:
	jmp	ask_jump
.LBB190_13:
	jmp	ask_return
.LBB190_14:
	jmp	ask_trap
.LBB190_12:
	jmp	ask_indirect
.LBB190_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end190:
	.size	h_op_83, .Lfunc_end190-h_op_83
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI190_0:
	.long	.LBB190_11-.LJTI190_0
	.long	.LBB190_12-.LJTI190_0
	.long	.LBB190_13-.LJTI190_0
	.long	.LBB190_14-.LJTI190_0

	.text
	.p2align	4
	.type	h_op_84,@function
h_op_84:
	rdtsc
	movzwl	4(%r13), %ecx
	shlq	$32, %rdx
	orq	%rax, %rdx
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	andnq	%rdx, %rax, %rax
	cmpl	$3, %ecx
	je	.LBB191_4
	cmpl	$2, %ecx
	je	.LBB191_6
	cmpl	$1, %ecx
	jne	.LBB191_5
	andl	$31, %eax
	movq	%rax, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	andl	$-64, %eax
	movl	%eax, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB191_8
.LBB191_6:
	andb	$7, %al
	jmp	.LBB191_7
.LBB191_4:
	movl	%eax, %ecx
	andl	$31, %ecx
	shrb	$5, %al
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB191_7:
	movb	%al, 1024(%r12)
.LBB191_8:
	movzwl	6(%r13), %eax
	leaq	-1(%r14), %rcx
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB191_10
.LBB191_15:
	testq	%rcx, %rcx
	jle	.LBB191_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB191_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB191_15
.LBB191_10:
	decq	%rax
	leaq	.LJTI191_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB191_11:
	jmp	ask_jump
.LBB191_13:
	jmp	ask_return
.LBB191_14:
	jmp	ask_trap
.LBB191_12:
	jmp	ask_indirect
.LBB191_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end191:
	.size	h_op_84, .Lfunc_end191-h_op_84
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI191_0:
	.long	.LBB191_11-.LJTI191_0
	.long	.LBB191_12-.LJTI191_0
	.long	.LBB191_13-.LJTI191_0
	.long	.LBB191_14-.LJTI191_0

	.text
	.p2align	4
	.type	h_op_85,@function
h_op_85:
	movq	168(%r12), %rax
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	subq	%r14, %rax
	addq	176(%r12), %rax
	movq	(%r12,%rcx), %rcx
	andnq	%rax, %rcx, %rcx
	cmpl	$3, %edx
	je	.LBB192_4
	cmpl	$2, %edx
	je	.LBB192_6
	cmpl	$1, %edx
	jne	.LBB192_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB192_8
.LBB192_6:
	andb	$7, %cl
	jmp	.LBB192_7
.LBB192_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB192_7:
	movb	%cl, 1024(%r12)
.LBB192_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB192_10
.LBB192_15:
	testq	%rcx, %rcx
	jle	.LBB192_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB192_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB192_15
.LBB192_10:
	decq	%rax
	leaq	.LJTI192_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB192_11:
	jmp	ask_jump
.LBB192_13:
	jmp	ask_return
.LBB192_14:
	jmp	ask_trap
.LBB192_12:
	jmp	ask_indirect
.LBB192_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end192:
	.size	h_op_85, .Lfunc_end192-h_op_85
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI192_0:
	.long	.LBB192_11-.LJTI192_0
	.long	.LBB192_12-.LJTI192_0
	.long	.LBB192_13-.LJTI192_0
	.long	.LBB192_14-.LJTI192_0

	.text
	.p2align	4
	.type	h_op_86,@function
h_op_86:
	movq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	movzwl	4(%r13), %edx
	cmpl	$3, %edx
	je	.LBB193_4
	cmpl	$2, %edx
	je	.LBB193_6
	cmpl	$1, %edx
	jne	.LBB193_5
	movzwl	2(%r13), %edx
	andl	$31, %edx
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB193_8
.LBB193_6:
	movzbl	2(%r13), %edx
	andb	$7, %dl
	jmp	.LBB193_7
.LBB193_4:
	movzwl	2(%r13), %edx
	andl	$31, %edx
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	movzbl	2(%r13), %edx
	shrb	$5, %dl
.LBB193_7:
	movb	%dl, 1024(%r12)
.LBB193_8:
	movl	$261, %edx
	leal	(%rax,%rax), %r8d
	bextrl	%edx, %eax, %edx
	andl	$8, %r8d
	orq	%rdx, %rcx
	movl	%eax, %edx
	shrl	$3, %edx
	andl	$2, %edx
	orq	%rcx, %rdx
	movl	%eax, %ecx
	shrl	%ecx
	shll	$4, %eax
	andl	$4, %ecx
	andl	$16, %eax
	orq	%rcx, %r8
	movzwl	6(%r13), %ecx
	orq	%rdx, %r8
	orq	%r8, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB193_10
.LBB193_15:
	testq	%rcx, %rcx
	jle	.LBB193_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB193_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB193_15
.LBB193_10:
	decq	%rax
	leaq	.LJTI193_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB193_11:
	jmp	ask_jump
.LBB193_13:
	jmp	ask_return
.LBB193_14:
	jmp	ask_trap
.LBB193_12:
	jmp	ask_indirect
.LBB193_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end193:
	.size	h_op_86, .Lfunc_end193-h_op_86
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI193_0:
	.long	.LBB193_11-.LJTI193_0
	.long	.LBB193_12-.LJTI193_0
	.long	.LBB193_13-.LJTI193_0
	.long	.LBB193_14-.LJTI193_0

	.text
	.p2align	4
	.type	h_op_87,@function
h_op_87:
	movzbl	1024(%r12), %eax
	movzwl	4(%r13), %ecx
	cmpl	$3, %ecx
	je	.LBB194_4
	cmpl	$2, %ecx
	je	.LBB194_6
	cmpl	$1, %ecx
	jne	.LBB194_5
	movzwl	2(%r13), %ecx
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB194_8
.LBB194_6:
	movzbl	2(%r13), %ecx
	andb	$7, %cl
	jmp	.LBB194_7
.LBB194_4:
	movzwl	2(%r13), %ecx
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	movzbl	2(%r13), %ecx
	shrb	$5, %cl
.LBB194_7:
	movb	%cl, 1024(%r12)
.LBB194_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB194_10
.LBB194_15:
	testq	%rcx, %rcx
	jle	.LBB194_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB194_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB194_15
.LBB194_10:
	decq	%rax
	leaq	.LJTI194_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB194_11:
	jmp	ask_jump
.LBB194_13:
	jmp	ask_return
.LBB194_14:
	jmp	ask_trap
.LBB194_12:
	jmp	ask_indirect
.LBB194_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end194:
	.size	h_op_87, .Lfunc_end194-h_op_87
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI194_0:
	.long	.LBB194_11-.LJTI194_0
	.long	.LBB194_12-.LJTI194_0
	.long	.LBB194_13-.LJTI194_0
	.long	.LBB194_14-.LJTI194_0

	.text
	.p2align	4
	.type	h_op_88,@function
h_op_88:
	movzbl	1024(%r12), %eax
	movq	184(%r12), %rdx
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	movzwl	4(%r13), %ebx
	cmpl	$3, %ebx
	je	.LBB195_4
	cmpl	$2, %ebx
	je	.LBB195_6
	cmpl	$1, %ebx
	jne	.LBB195_5
	movzwl	2(%r13), %r8d
	andl	$31, %r8d
	movq	%r8, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB195_8
.LBB195_6:
	movzbl	2(%r13), %ebx
	andb	$7, %bl
	jmp	.LBB195_7
.LBB195_4:
	movzwl	2(%r13), %r8d
	andl	$31, %r8d
	movq	%r8, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	movzbl	2(%r13), %ebx
	shrb	$5, %bl
.LBB195_7:
	movb	%bl, 1024(%r12)
.LBB195_8:
	movl	%ecx, %r8d
	shrl	$3, %r8d
	leal	(%rcx,%rcx), %r11d
	shll	$5, %eax
	movl	$261, %ebx
	movl	%ecx, %r10d
	shrl	%r10d
	bextrl	%ebx, %ecx, %r9d
	shll	$4, %ecx
	andl	$8, %r11d
	andl	$2, %r8d
	orq	%rdx, %rax
	andl	$4, %r10d
	andl	$16, %ecx
	orq	%r9, %r11
	orq	%r8, %rax
	orq	%r10, %rcx
	orq	%r11, %rax
	orq	%rcx, %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB195_10
.LBB195_15:
	testq	%rcx, %rcx
	jle	.LBB195_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB195_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB195_15
.LBB195_10:
	decq	%rax
	leaq	.LJTI195_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB195_11:
	jmp	ask_jump
.LBB195_13:
	jmp	ask_return
.LBB195_14:
	jmp	ask_trap
.LBB195_12:
	jmp	ask_indirect
.LBB195_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end195:
	.size	h_op_88, .Lfunc_end195-h_op_88
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI195_0:
	.long	.LBB195_11-.LJTI195_0
	.long	.LBB195_12-.LJTI195_0
	.long	.LBB195_13-.LJTI195_0
	.long	.LBB195_14-.LJTI195_0

	.text
	.p2align	4
	.type	h_op_89,@function
h_op_89:
	rdtsc
	movzwl	4(%r13), %ecx
	cmpl	$3, %ecx
	je	.LBB196_4
	cmpl	$2, %ecx
	je	.LBB196_6
	cmpl	$1, %ecx
	jne	.LBB196_5
	movzwl	2(%r13), %ecx
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB196_8
.LBB196_6:
	movzbl	2(%r13), %ecx
	andb	$7, %cl
	jmp	.LBB196_7
.LBB196_4:
	movzwl	2(%r13), %ecx
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	movzbl	2(%r13), %ecx
	shrb	$5, %cl
.LBB196_7:
	movb	%cl, 1024(%r12)
.LBB196_8:
	movzwl	6(%r13), %ecx
	shlq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB196_10
.LBB196_15:
	testq	%rcx, %rcx
	jle	.LBB196_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB196_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB196_15
.LBB196_10:
	decq	%rax
	leaq	.LJTI196_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB196_11:
	jmp	ask_jump
.LBB196_13:
	jmp	ask_return
.LBB196_14:
	jmp	ask_trap
.LBB196_12:
	jmp	ask_indirect
.LBB196_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end196:
	.size	h_op_89, .Lfunc_end196-h_op_89
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI196_0:
	.long	.LBB196_11-.LJTI196_0
	.long	.LBB196_12-.LJTI196_0
	.long	.LBB196_13-.LJTI196_0
	.long	.LBB196_14-.LJTI196_0

	.text
	.p2align	4
	.type	h_op_90,@function
h_op_90:
	rdtsc
	movzwl	4(%r13), %ecx
	cmpl	$3, %ecx
	je	.LBB197_4
	cmpl	$2, %ecx
	je	.LBB197_6
	cmpl	$1, %ecx
	jne	.LBB197_5
	movzwl	2(%r13), %ecx
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB197_8
.LBB197_6:
	movzbl	2(%r13), %ecx
	andb	$7, %cl
	jmp	.LBB197_7
.LBB197_4:
	movzwl	2(%r13), %ecx
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	movzbl	2(%r13), %ecx
	shrb	$5, %cl
.LBB197_7:
	movb	%cl, 1024(%r12)
.LBB197_8:
	movzwl	6(%r13), %ecx
	shlq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB197_10
.LBB197_15:
	testq	%rcx, %rcx
	jle	.LBB197_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB197_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB197_15
.LBB197_10:
	decq	%rax
	leaq	.LJTI197_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB197_11:
	jmp	ask_jump
.LBB197_13:
	jmp	ask_return
.LBB197_14:
	jmp	ask_trap
.LBB197_12:
	jmp	ask_indirect
.LBB197_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end197:
	.size	h_op_90, .Lfunc_end197-h_op_90
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI197_0:
	.long	.LBB197_11-.LJTI197_0
	.long	.LBB197_12-.LJTI197_0
	.long	.LBB197_13-.LJTI197_0
	.long	.LBB197_14-.LJTI197_0

	.text
	.p2align	4
	.type	h_op_91,@function
h_op_91:
	movq	176(%r12), %rax
	movzwl	4(%r13), %ecx
	subq	%r14, %rax
	addq	168(%r12), %rax
	cmpl	$3, %ecx
	je	.LBB198_4
	cmpl	$2, %ecx
	je	.LBB198_6
	cmpl	$1, %ecx
	jne	.LBB198_5
	movzwl	2(%r13), %ecx
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB198_8
.LBB198_6:
	movzbl	2(%r13), %ecx
	andb	$7, %cl
	jmp	.LBB198_7
.LBB198_4:
	movzwl	2(%r13), %ecx
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	movzbl	2(%r13), %ecx
	shrb	$5, %cl
.LBB198_7:
	movb	%cl, 1024(%r12)
.LBB198_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB198_10
.LBB198_15:
	testq	%rcx, %rcx
	jle	.LBB198_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB198_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB198_15
.LBB198_10:
	decq	%rax
	leaq	.LJTI198_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB198_11:
	jmp	ask_jump
.LBB198_13:
	jmp	ask_return
.LBB198_14:
	jmp	ask_trap
.LBB198_12:
	jmp	ask_indirect
.LBB198_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end198:
	.size	h_op_91, .Lfunc_end198-h_op_91
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI198_0:
	.long	.LBB198_11-.LJTI198_0
	.long	.LBB198_12-.LJTI198_0
	.long	.LBB198_13-.LJTI198_0
	.long	.LBB198_14-.LJTI198_0

	.text
	.p2align	4
	.type	h_op_92,@function
h_op_92:
	movq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	$261, %edx
	movl	-4(%rsp), %eax
	bextrl	%edx, %eax, %edx
	leal	(%rax,%rax), %r8d
	orq	%rcx, %rdx
	movl	%eax, %ecx
	shrl	$3, %ecx
	andl	$8, %r8d
	andl	$2, %ecx
	orq	%rdx, %rcx
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	andl	$16, %eax
	orq	%rdx, %r8
	movzwl	4(%r13), %edx
	orq	%rcx, %r8
	movzwl	2(%r13), %ecx
	orq	%r8, %rax
	orq	%rax, %rcx
	cmpl	$3, %edx
	je	.LBB199_4
	cmpl	$2, %edx
	je	.LBB199_6
	cmpl	$1, %edx
	jne	.LBB199_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB199_8
.LBB199_6:
	andb	$7, %cl
	jmp	.LBB199_7
.LBB199_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB199_7:
	movb	%cl, 1024(%r12)
.LBB199_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB199_10
.LBB199_15:
	testq	%rcx, %rcx
	jle	.LBB199_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB199_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB199_15
.LBB199_10:
	decq	%rax
	leaq	.LJTI199_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB199_11:
	jmp	ask_jump
.LBB199_13:
	jmp	ask_return
.LBB199_14:
	jmp	ask_trap
.LBB199_12:
	jmp	ask_indirect
.LBB199_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end199:
	.size	h_op_92, .Lfunc_end199-h_op_92
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI199_0:
	.long	.LBB199_11-.LJTI199_0
	.long	.LBB199_12-.LJTI199_0
	.long	.LBB199_13-.LJTI199_0
	.long	.LBB199_14-.LJTI199_0

	.text
	.p2align	4
	.type	h_op_93,@function
h_op_93:
	movzbl	1024(%r12), %eax
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	orq	%rax, %rcx
	cmpl	$3, %edx
	je	.LBB200_4
	cmpl	$2, %edx
	je	.LBB200_6
	cmpl	$1, %edx
	jne	.LBB200_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB200_8
.LBB200_6:
	andb	$7, %cl
	jmp	.LBB200_7
.LBB200_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB200_7:
	movb	%cl, 1024(%r12)
.LBB200_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB200_10
.LBB200_15:
	testq	%rcx, %rcx
	jle	.LBB200_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB200_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB200_15
.LBB200_10:
	decq	%rax
	leaq	.LJTI200_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB200_11:
	jmp	ask_jump
.LBB200_13:
	jmp	ask_return
.LBB200_14:
	jmp	ask_trap
.LBB200_12:
	jmp	ask_indirect
.LBB200_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end200:
	.size	h_op_93, .Lfunc_end200-h_op_93
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI200_0:
	.long	.LBB200_11-.LJTI200_0
	.long	.LBB200_12-.LJTI200_0
	.long	.LBB200_13-.LJTI200_0
	.long	.LBB200_14-.LJTI200_0

	.text
	.p2align	4
	.type	h_op_94,@function
h_op_94:
	movzbl	1024(%r12), %ecx
	movl	$261, %edx
	shll	$5, %ecx
	orq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	movl	%eax, %r8d
	shrl	$3, %r8d
	leal	(%rax,%rax), %r9d
	bextrl	%edx, %eax, %edx
	andl	$2, %r8d
	andl	$8, %r9d
	orq	%rdx, %r8
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	orq	%r8, %r9
	andl	$16, %eax
	orq	%rdx, %r9
	movzwl	4(%r13), %edx
	orq	%r9, %rax
	orq	%rcx, %rax
	movzwl	2(%r13), %ecx
	orq	%rax, %rcx
	cmpl	$3, %edx
	je	.LBB201_4
	cmpl	$2, %edx
	je	.LBB201_6
	cmpl	$1, %edx
	jne	.LBB201_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB201_8
.LBB201_6:
	andb	$7, %cl
	jmp	.LBB201_7
.LBB201_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB201_7:
	movb	%cl, 1024(%r12)
.LBB201_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB201_10
.LBB201_15:
	testq	%rcx, %rcx
	jle	.LBB201_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB201_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB201_15
.LBB201_10:
	decq	%rax
	leaq	.LJTI201_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB201_11:
	jmp	ask_jump
.LBB201_13:
	jmp	ask_return
.LBB201_14:
	jmp	ask_trap
.LBB201_12:
	jmp	ask_indirect
.LBB201_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end201:
	.size	h_op_94, .Lfunc_end201-h_op_94
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI201_0:
	.long	.LBB201_11-.LJTI201_0
	.long	.LBB201_12-.LJTI201_0
	.long	.LBB201_13-.LJTI201_0
	.long	.LBB201_14-.LJTI201_0

	.text
	.p2align	4
	.type	h_op_95,@function
h_op_95:
	rdtsc
	movzwl	4(%r13), %ecx
	shlq	$32, %rdx
	orq	%rax, %rdx
	movzwl	2(%r13), %eax
	orq	%rdx, %rax
	cmpl	$3, %ecx
	je	.LBB202_4
	cmpl	$2, %ecx
	je	.LBB202_6
	cmpl	$1, %ecx
	jne	.LBB202_5
	andl	$31, %eax
	movq	%rax, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	andl	$-64, %eax
	movl	%eax, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB202_8
.LBB202_6:
	andb	$7, %al
	jmp	.LBB202_7
.LBB202_4:
	movl	%eax, %ecx
	andl	$31, %ecx
	shrb	$5, %al
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB202_7:
	movb	%al, 1024(%r12)
.LBB202_8:
	movzwl	6(%r13), %eax
	leaq	-1(%r14), %rcx
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB202_10
.LBB202_15:
	testq	%rcx, %rcx
	jle	.LBB202_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB202_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB202_15
.LBB202_10:
	decq	%rax
	leaq	.LJTI202_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB202_11:
	jmp	ask_jump
.LBB202_13:
	jmp	ask_return
.LBB202_14:
	jmp	ask_trap
.LBB202_12:
	jmp	ask_indirect
.LBB202_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end202:
	.size	h_op_95, .Lfunc_end202-h_op_95
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI202_0:
	.long	.LBB202_11-.LJTI202_0
	.long	.LBB202_12-.LJTI202_0
	.long	.LBB202_13-.LJTI202_0
	.long	.LBB202_14-.LJTI202_0

	.text
	.p2align	4
	.type	h_op_96,@function
h_op_96:
	rdtsc
	movzwl	4(%r13), %ecx
	shlq	$32, %rdx
	orq	%rax, %rdx
	movzwl	2(%r13), %eax
	orq	%rdx, %rax
	cmpl	$3, %ecx
	je	.LBB203_4
	cmpl	$2, %ecx
	je	.LBB203_6
	cmpl	$1, %ecx
	jne	.LBB203_5
	andl	$31, %eax
	movq	%rax, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	andl	$-64, %eax
	movl	%eax, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB203_8
.LBB203_6:
	andb	$7, %al
	jmp	.LBB203_7
.LBB203_4:
	movl	%eax, %ecx
	andl	$31, %ecx
	shrb	$5, %al
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB203_7:
	movb	%al, 1024(%r12)
.LBB203_8:
	movzwl	6(%r13), %eax
	leaq	-1(%r14), %rcx
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB203_10
.LBB203_15:
	testq	%rcx, %rcx
	jle	.LBB203_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB203_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB203_15
.LBB203_10:
	decq	%rax
	leaq	.LJTI203_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB203_11:
	jmp	ask_jump
.LBB203_13:
	jmp	ask_return
.LBB203_14:
	jmp	ask_trap
.LBB203_12:
	jmp	ask_indirect
.LBB203_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end203:
	.size	h_op_96, .Lfunc_end203-h_op_96
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI203_0:
	.long	.LBB203_11-.LJTI203_0
	.long	.LBB203_12-.LJTI203_0
	.long	.LBB203_13-.LJTI203_0
	.long	.LBB203_14-.LJTI203_0

	.text
	.p2align	4
	.type	h_op_97,@function
h_op_97:
	movq	168(%r12), %rax
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	subq	%r14, %rax
	addq	176(%r12), %rax
	orq	%rax, %rcx
	cmpl	$3, %edx
	je	.LBB204_4
	cmpl	$2, %edx
	je	.LBB204_6
	cmpl	$1, %edx
	jne	.LBB204_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB204_8
.LBB204_6:
	andb	$7, %cl
	jmp	.LBB204_7
.LBB204_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB204_7:
	movb	%cl, 1024(%r12)
.LBB204_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB204_10
.LBB204_15:
	testq	%rcx, %rcx
	jle	.LBB204_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB204_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB204_15
.LBB204_10:
	decq	%rax
	leaq	.LJTI204_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB204_11:
	jmp	ask_jump
.LBB204_13:
	jmp	ask_return
.LBB204_14:
	jmp	ask_trap
.LBB204_12:
	jmp	ask_indirect
.LBB204_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end204:
	.size	h_op_97, .Lfunc_end204-h_op_97
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI204_0:
	.long	.LBB204_11-.LJTI204_0
	.long	.LBB204_12-.LJTI204_0
	.long	.LBB204_13-.LJTI204_0
	.long	.LBB204_14-.LJTI204_0

	.text
	.p2align	4
	.type	h_op_98,@function
h_op_98:
	movq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	$261, %edx
	movl	-4(%rsp), %eax
	bextrl	%edx, %eax, %edx
	leal	(%rax,%rax), %r8d
	orq	%rcx, %rdx
	movl	%eax, %ecx
	shrl	$3, %ecx
	andl	$8, %r8d
	andl	$2, %ecx
	orq	%rdx, %rcx
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	andl	$16, %eax
	orq	%rdx, %r8
	movzwl	4(%r13), %edx
	orq	%rcx, %r8
	movzwl	2(%r13), %ecx
	orq	%r8, %rax
	andl	%eax, %ecx
	cmpl	$3, %edx
	je	.LBB205_4
	cmpl	$2, %edx
	je	.LBB205_6
	cmpl	$1, %edx
	jne	.LBB205_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB205_8
.LBB205_6:
	andb	$7, %cl
	jmp	.LBB205_7
.LBB205_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB205_7:
	movb	%cl, 1024(%r12)
.LBB205_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB205_10
.LBB205_15:
	testq	%rcx, %rcx
	jle	.LBB205_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB205_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB205_15
.LBB205_10:
	decq	%rax
	leaq	.LJTI205_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB205_11:
	jmp	ask_jump
.LBB205_13:
	jmp	ask_return
.LBB205_14:
	jmp	ask_trap
.LBB205_12:
	jmp	ask_indirect
.LBB205_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end205:
	.size	h_op_98, .Lfunc_end205-h_op_98
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI205_0:
	.long	.LBB205_11-.LJTI205_0
	.long	.LBB205_12-.LJTI205_0
	.long	.LBB205_13-.LJTI205_0
	.long	.LBB205_14-.LJTI205_0

	.text
	.p2align	4
	.type	h_op_99,@function
h_op_99:
	movzbl	1024(%r12), %eax
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	andl	%eax, %ecx
	cmpl	$3, %edx
	je	.LBB206_4
	cmpl	$2, %edx
	je	.LBB206_6
	cmpl	$1, %edx
	jne	.LBB206_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB206_8
.LBB206_6:
	andb	$7, %cl
	jmp	.LBB206_7
.LBB206_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrl	$5, %ecx
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB206_7:
	movb	%cl, 1024(%r12)
.LBB206_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB206_10
.LBB206_15:
	testq	%rcx, %rcx
	jle	.LBB206_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB206_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB206_15
.LBB206_10:
	decq	%rax
	leaq	.LJTI206_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB206_11:
	jmp	ask_jump
.LBB206_13:
	jmp	ask_return
.LBB206_14:
	jmp	ask_trap
.LBB206_12:
	jmp	ask_indirect
.LBB206_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end206:
	.size	h_op_99, .Lfunc_end206-h_op_99
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI206_0:
	.long	.LBB206_11-.LJTI206_0
	.long	.LBB206_12-.LJTI206_0
	.long	.LBB206_13-.LJTI206_0
	.long	.LBB206_14-.LJTI206_0

	.text
	.p2align	4
	.type	h_op_100,@function
h_op_100:
	movzbl	1024(%r12), %ecx
	movl	$261, %edx
	shll	$5, %ecx
	orq	184(%r12), %rcx
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %eax
	movl	%eax, %r8d
	shrl	$3, %r8d
	leal	(%rax,%rax), %r9d
	bextrl	%edx, %eax, %edx
	andl	$2, %r8d
	andl	$8, %r9d
	orq	%rdx, %r8
	movl	%eax, %edx
	shrl	%edx
	shll	$4, %eax
	andl	$4, %edx
	orq	%r8, %r9
	andl	$16, %eax
	orq	%rdx, %r9
	movzwl	4(%r13), %edx
	orq	%r9, %rax
	orq	%rcx, %rax
	movzwl	2(%r13), %ecx
	andl	%eax, %ecx
	cmpl	$3, %edx
	je	.LBB207_4
	cmpl	$2, %edx
	je	.LBB207_6
	cmpl	$1, %edx
	jne	.LBB207_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB207_8
.LBB207_6:
	andb	$7, %cl
	jmp	.LBB207_7
.LBB207_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB207_7:
	movb	%cl, 1024(%r12)
.LBB207_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB207_10
.LBB207_15:
	testq	%rcx, %rcx
	jle	.LBB207_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB207_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB207_15
.LBB207_10:
	decq	%rax
	leaq	.LJTI207_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB207_11:
	jmp	ask_jump
.LBB207_13:
	jmp	ask_return
.LBB207_14:
	jmp	ask_trap
.LBB207_12:
	jmp	ask_indirect
.LBB207_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end207:
	.size	h_op_100, .Lfunc_end207-h_op_100
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI207_0:
	.long	.LBB207_11-.LJTI207_0
	.long	.LBB207_12-.LJTI207_0
	.long	.LBB207_13-.LJTI207_0
	.long	.LBB207_14-.LJTI207_0

	.text
	.p2align	4
	.type	h_op_101,@function
h_op_101:
	rdtsc
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %ebx
	andl	%eax, %ecx
	cmpl	$3, %ebx
	je	.LBB208_4
	cmpl	$2, %ebx
	je	.LBB208_6
	cmpl	$1, %ebx
	jne	.LBB208_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB208_8
.LBB208_6:
	andb	$7, %cl
	jmp	.LBB208_7
.LBB208_4:
	movl	%ecx, %r8d
	andl	$31, %r8d
	shrb	$5, %cl
	movq	%r8, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB208_7:
	movb	%cl, 1024(%r12)
.LBB208_8:
	movzwl	6(%r13), %ecx
	shlq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB208_10
.LBB208_15:
	testq	%rcx, %rcx
	jle	.LBB208_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB208_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB208_15
.LBB208_10:
	decq	%rax
	leaq	.LJTI208_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB208_11:
	jmp	ask_jump
.LBB208_13:
	jmp	ask_return
.LBB208_14:
	jmp	ask_trap
.LBB208_12:
	jmp	ask_indirect
.LBB208_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end208:
	.size	h_op_101, .Lfunc_end208-h_op_101
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI208_0:
	.long	.LBB208_11-.LJTI208_0
	.long	.LBB208_12-.LJTI208_0
	.long	.LBB208_13-.LJTI208_0
	.long	.LBB208_14-.LJTI208_0

	.text
	.p2align	4
	.type	h_op_102,@function
h_op_102:
	rdtsc
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %ebx
	andl	%eax, %ecx
	cmpl	$3, %ebx
	je	.LBB209_4
	cmpl	$2, %ebx
	je	.LBB209_6
	cmpl	$1, %ebx
	jne	.LBB209_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB209_8
.LBB209_6:
	andb	$7, %cl
	jmp	.LBB209_7
.LBB209_4:
	movl	%ecx, %r8d
	andl	$31, %r8d
	shrb	$5, %cl
	movq	%r8, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ebx
	andl	$-64, %ebx
	movl	%ebx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB209_7:
	movb	%cl, 1024(%r12)
.LBB209_8:
	movzwl	6(%r13), %ecx
	shlq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB209_10
.LBB209_15:
	testq	%rcx, %rcx
	jle	.LBB209_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB209_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB209_15
.LBB209_10:
	decq	%rax
	leaq	.LJTI209_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB209_11:
	jmp	ask_jump
.LBB209_13:
	jmp	ask_return
.LBB209_14:
	jmp	ask_trap
.LBB209_12:
	jmp	ask_indirect
.LBB209_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end209:
	.size	h_op_102, .Lfunc_end209-h_op_102
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI209_0:
	.long	.LBB209_11-.LJTI209_0
	.long	.LBB209_12-.LJTI209_0
	.long	.LBB209_13-.LJTI209_0
	.long	.LBB209_14-.LJTI209_0

	.text
	.p2align	4
	.type	h_op_103,@function
h_op_103:
	movq	168(%r12), %rax
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	subq	%r14, %rax
	addq	176(%r12), %rax
	andl	%eax, %ecx
	cmpl	$3, %edx
	je	.LBB210_4
	cmpl	$2, %edx
	je	.LBB210_6
	cmpl	$1, %edx
	jne	.LBB210_5
	andl	$31, %ecx
	movq	%rcx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %ecx
	andl	$-64, %ecx
	movl	%ecx, -4(%rsp)
	vldmxcsr	-4(%rsp)
	jmp	.LBB210_8
.LBB210_6:
	andb	$7, %cl
	jmp	.LBB210_7
.LBB210_4:
	movl	%ecx, %edx
	andl	$31, %edx
	shrb	$5, %cl
	movq	%rdx, 184(%r12)
	vstmxcsr	-4(%rsp)
	movl	-4(%rsp), %edx
	andl	$-64, %edx
	movl	%edx, -4(%rsp)
	vldmxcsr	-4(%rsp)
.LBB210_7:
	movb	%cl, 1024(%r12)
.LBB210_8:
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB210_10
.LBB210_15:
	testq	%rcx, %rcx
	jle	.LBB210_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB210_5:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB210_15
.LBB210_10:
	decq	%rax
	leaq	.LJTI210_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB210_11:
	jmp	ask_jump
.LBB210_13:
	jmp	ask_return
.LBB210_14:
	jmp	ask_trap
.LBB210_12:
	jmp	ask_indirect
.LBB210_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end210:
	.size	h_op_103, .Lfunc_end210-h_op_103
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI210_0:
	.long	.LBB210_11-.LJTI210_0
	.long	.LBB210_12-.LJTI210_0
	.long	.LBB210_13-.LJTI210_0
	.long	.LBB210_14-.LJTI210_0

	.text
	.p2align	4
	.type	h_op_104,@function
h_op_104:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	imulq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB211_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB211_1:
	jmp	dry
.Lfunc_end211:
	.size	h_op_104, .Lfunc_end211-h_op_104

	.p2align	4
	.type	h_op_105,@function
h_op_105:
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	imulq	(%r12,%rcx)
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB212_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB212_1:
	jmp	dry
.Lfunc_end212:
	.size	h_op_105, .Lfunc_end212-h_op_105

	.p2align	4
	.type	h_op_106,@function
h_op_106:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rdx
	mulxq	%rax, %rcx, %rcx
	sarq	$63, %rax
	imulq	%rdx, %rax
	addq	%rcx, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB213_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB213_1:
	jmp	dry
.Lfunc_end213:
	.size	h_op_106, .Lfunc_end213-h_op_106

	.p2align	4
	.type	h_op_107,@function
h_op_107:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rdx
	mulxq	(%r12,%rax), %rax, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB214_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB214_1:
	jmp	dry
.Lfunc_end214:
	.size	h_op_107, .Lfunc_end214-h_op_107

	.p2align	4
	.type	h_op_108,@function
h_op_108:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movl	(%r12,%rax), %eax
	imull	(%r12,%rcx), %eax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB215_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB215_1:
	jmp	dry
.Lfunc_end215:
	.size	h_op_108, .Lfunc_end215-h_op_108

	.p2align	4
	.type	h_op_109,@function
h_op_109:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	movzwl	4(%r13), %eax
	movq	(%r12,%rax), %rax
	cmpq	$-1, %rcx
	je	.LBB216_3
	testq	%rcx, %rcx
	jne	.LBB216_4
	notq	%rax
	sarq	$63, %rax
	orq	$1, %rax
	jmp	.LBB216_7
.LBB216_3:
	negq	%rax
	jmp	.LBB216_7
.LBB216_4:
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB216_5
	cqto
	idivq	%rcx
	jmp	.LBB216_7
.LBB216_5:
	xorl	%edx, %edx
	divl	%ecx
.LBB216_7:
	cmpq	$1, %rcx
	sbbq	%rcx, %rcx
	decq	%r14
	orq	%rax, %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB216_8
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB216_8:
	jmp	dry
.Lfunc_end216:
	.size	h_op_109, .Lfunc_end216-h_op_109

	.p2align	4
	.type	h_op_110,@function
h_op_110:
	movzwl	4(%r13), %eax
	movq	(%r12,%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB217_1
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB217_3
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB217_5
.LBB217_1:
	movq	$-1, %rax
	jmp	.LBB217_5
.LBB217_3:
	xorl	%edx, %edx
	divl	%ecx
.LBB217_5:
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB217_6
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB217_6:
	jmp	dry
.Lfunc_end217:
	.size	h_op_110, .Lfunc_end217-h_op_110

	.p2align	4
	.type	h_op_111,@function
h_op_111:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	testq	%rcx, %rcx
	je	.LBB218_6
	cmpq	$-1, %rcx
	jne	.LBB218_3
	xorl	%eax, %eax
	jmp	.LBB218_6
.LBB218_3:
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB218_4
	cqto
	idivq	%rcx
	movq	%rdx, %rax
	jmp	.LBB218_6
.LBB218_4:
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %eax
.LBB218_6:
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB218_7
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB218_7:
	jmp	dry
.Lfunc_end218:
	.size	h_op_111, .Lfunc_end218-h_op_111

	.p2align	4
	.type	h_op_112,@function
h_op_112:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	testq	%rcx, %rcx
	je	.LBB219_4
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB219_2
	xorl	%edx, %edx
	divq	%rcx
	movq	%rdx, %rax
	jmp	.LBB219_4
.LBB219_2:
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %eax
.LBB219_4:
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB219_5
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB219_5:
	jmp	dry
.Lfunc_end219:
	.size	h_op_112, .Lfunc_end219-h_op_112

	.p2align	4
	.type	h_op_113,@function
h_op_113:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %r8
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %eax
	movl	%r8d, %ecx
	cmpl	$-1, %r8d
	je	.LBB220_3
	testl	%r8d, %r8d
	jne	.LBB220_4
	notl	%eax
	sarl	$31, %eax
	orl	$1, %eax
	jmp	.LBB220_5
.LBB220_3:
	negl	%eax
	jmp	.LBB220_5
.LBB220_4:
	cltd
	idivl	%r8d
.LBB220_5:
	cmpq	$1, %rcx
	cltq
	sbbq	%rcx, %rcx
	decq	%r14
	orq	%rax, %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB220_6
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB220_6:
	jmp	dry
.Lfunc_end220:
	.size	h_op_113, .Lfunc_end220-h_op_113

	.p2align	4
	.type	h_op_114,@function
h_op_114:
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %ecx
	testq	%rcx, %rcx
	je	.LBB221_1
	movzwl	2(%r13), %eax
	xorl	%edx, %edx
	movl	(%r12,%rax), %eax
	divl	%ecx
	cltq
	jmp	.LBB221_3
.LBB221_1:
	movq	$-1, %rax
.LBB221_3:
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB221_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB221_4:
	jmp	dry
.Lfunc_end221:
	.size	h_op_114, .Lfunc_end221-h_op_114

	.p2align	4
	.type	h_op_115,@function
h_op_115:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movl	(%r12,%rax), %eax
	movl	(%r12,%rcx), %ecx
	testl	%ecx, %ecx
	je	.LBB222_4
	cmpl	$-1, %ecx
	jne	.LBB222_3
	xorl	%eax, %eax
	jmp	.LBB222_4
.LBB222_3:
	cltd
	idivl	%ecx
	movl	%edx, %eax
.LBB222_4:
	movzwl	6(%r13), %ecx
	cltq
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB222_5
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB222_5:
	jmp	dry
.Lfunc_end222:
	.size	h_op_115, .Lfunc_end222-h_op_115

	.p2align	4
	.type	h_op_116,@function
h_op_116:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movl	(%r12,%rax), %eax
	movl	(%r12,%rcx), %ecx
	testq	%rcx, %rcx
	je	.LBB223_2
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %eax
.LBB223_2:
	movzwl	6(%r13), %ecx
	cltq
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB223_3
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB223_3:
	jmp	dry
.Lfunc_end223:
	.size	h_op_116, .Lfunc_end223-h_op_116

	.p2align	4
	.type	h_op_117,@function
h_op_117:
	movzwl	2(%r13), %eax
	testb	$3, (%r12,%rax)
	je	.LBB224_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB224_12
	jmp	.LBB224_6
.LBB224_2:
	lock		orl	$0, -64(%rsp)
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	cmpq	32(%r12), %rax
	jae	.LBB224_3
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movl	(%rcx,%rax), %ecx
	movq	%rax, 192(%r12)
	movq	%rcx, 200(%r12)
	movslq	%ecx, %rax
	movzwl	4(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB224_6
.LBB224_12:
	testq	%rcx, %rcx
	jle	.LBB224_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB224_3:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB224_12
.LBB224_6:
	decq	%rax
	leaq	.LJTI224_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB224_7:
	jmp	ask_jump
.LBB224_11:
	jmp	ask_address
.LBB224_9:
	jmp	ask_return
.LBB224_10:
	jmp	ask_trap
.LBB224_8:
	jmp	ask_indirect
.LBB224_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end224:
	.size	h_op_117, .Lfunc_end224-h_op_117
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI224_0:
	.long	.LBB224_7-.LJTI224_0
	.long	.LBB224_8-.LJTI224_0
	.long	.LBB224_9-.LJTI224_0
	.long	.LBB224_10-.LJTI224_0
	.long	.LBB224_11-.LJTI224_0

	.text
	.p2align	4
	.type	h_op_118,@function
h_op_118:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	testb	$3, %al
	je	.LBB225_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB225_12
	jmp	.LBB225_6
.LBB225_2:
	cmpq	32(%r12), %rax
	jae	.LBB225_3
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movl	(%rcx,%rax), %ecx
	movq	%rax, 192(%r12)
	movq	%rcx, 200(%r12)
	movslq	%ecx, %rax
	movzwl	4(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB225_6
.LBB225_12:
	testq	%rcx, %rcx
	jle	.LBB225_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB225_3:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB225_12
.LBB225_6:
	decq	%rax
	leaq	.LJTI225_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB225_7:
	jmp	ask_jump
.LBB225_11:
	jmp	ask_address
.LBB225_9:
	jmp	ask_return
.LBB225_10:
	jmp	ask_trap
.LBB225_8:
	jmp	ask_indirect
.LBB225_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end225:
	.size	h_op_118, .Lfunc_end225-h_op_118
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI225_0:
	.long	.LBB225_7-.LJTI225_0
	.long	.LBB225_8-.LJTI225_0
	.long	.LBB225_9-.LJTI225_0
	.long	.LBB225_10-.LJTI225_0
	.long	.LBB225_11-.LJTI225_0

	.text
	.p2align	4
	.type	h_op_119,@function
h_op_119:
	movzwl	2(%r13), %eax
	testb	$7, (%r12,%rax)
	je	.LBB226_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB226_12
	jmp	.LBB226_6
.LBB226_2:
	lock		orl	$0, -64(%rsp)
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	cmpq	32(%r12), %rax
	jae	.LBB226_3
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movq	(%rcx,%rax), %rcx
	movq	%rax, 192(%r12)
	movq	%rcx, 200(%r12)
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB226_6
.LBB226_12:
	testq	%rcx, %rcx
	jle	.LBB226_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB226_3:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB226_12
.LBB226_6:
	decq	%rax
	leaq	.LJTI226_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB226_7:
	jmp	ask_jump
.LBB226_11:
	jmp	ask_address
.LBB226_9:
	jmp	ask_return
.LBB226_10:
	jmp	ask_trap
.LBB226_8:
	jmp	ask_indirect
.LBB226_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end226:
	.size	h_op_119, .Lfunc_end226-h_op_119
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI226_0:
	.long	.LBB226_7-.LJTI226_0
	.long	.LBB226_8-.LJTI226_0
	.long	.LBB226_9-.LJTI226_0
	.long	.LBB226_10-.LJTI226_0
	.long	.LBB226_11-.LJTI226_0

	.text
	.p2align	4
	.type	h_op_120,@function
h_op_120:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	testb	$7, %al
	je	.LBB227_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB227_12
	jmp	.LBB227_6
.LBB227_2:
	cmpq	32(%r12), %rax
	jae	.LBB227_3
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movq	(%rcx,%rax), %rcx
	movq	%rax, 192(%r12)
	movq	%rcx, 200(%r12)
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB227_6
.LBB227_12:
	testq	%rcx, %rcx
	jle	.LBB227_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB227_3:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB227_12
.LBB227_6:
	decq	%rax
	leaq	.LJTI227_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB227_7:
	jmp	ask_jump
.LBB227_11:
	jmp	ask_address
.LBB227_9:
	jmp	ask_return
.LBB227_10:
	jmp	ask_trap
.LBB227_8:
	jmp	ask_indirect
.LBB227_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end227:
	.size	h_op_120, .Lfunc_end227-h_op_120
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI227_0:
	.long	.LBB227_7-.LJTI227_0
	.long	.LBB227_8-.LJTI227_0
	.long	.LBB227_9-.LJTI227_0
	.long	.LBB227_10-.LJTI227_0
	.long	.LBB227_11-.LJTI227_0

	.text
	.p2align	4
	.type	h_op_121,@function
h_op_121:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$3, %cl
	je	.LBB228_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB228_14
	jmp	.LBB228_8
.LBB228_2:
	xorl	%eax, %eax
	cmpq	%rcx, 192(%r12)
	cmoveq	%rcx, %rax
	cmpq	32(%r12), %rax
	jae	.LBB228_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movl	$1, %r8d
	movq	24(%r12), %r9
	movq	192(%r12), %r10
	movq	200(%r12), %rax
	movq	$-1, 192(%r12)
	cmpq	%rcx, %r10
	jne	.LBB228_6
	xorl	%r8d, %r8d
	lock		cmpxchgl	%edx, (%r9,%rcx)
	setne	%r8b
.LBB228_6:
	movzwl	6(%r13), %eax
	leaq	-1(%r14), %rcx
	movq	%r8, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB228_8
.LBB228_14:
	testq	%rcx, %rcx
	jle	.LBB228_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB228_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB228_14
.LBB228_8:
	decq	%rax
	leaq	.LJTI228_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB228_9:
	jmp	ask_jump
.LBB228_13:
	jmp	ask_address
.LBB228_11:
	jmp	ask_return
.LBB228_12:
	jmp	ask_trap
.LBB228_10:
	jmp	ask_indirect
.LBB228_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end228:
	.size	h_op_121, .Lfunc_end228-h_op_121
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI228_0:
	.long	.LBB228_9-.LJTI228_0
	.long	.LBB228_10-.LJTI228_0
	.long	.LBB228_11-.LJTI228_0
	.long	.LBB228_12-.LJTI228_0
	.long	.LBB228_13-.LJTI228_0

	.text
	.p2align	4
	.type	h_op_122,@function
h_op_122:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$7, %cl
	je	.LBB229_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB229_14
	jmp	.LBB229_8
.LBB229_2:
	xorl	%eax, %eax
	cmpq	%rcx, 192(%r12)
	cmoveq	%rcx, %rax
	cmpq	32(%r12), %rax
	jae	.LBB229_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movl	$1, %r8d
	movq	24(%r12), %r9
	movq	192(%r12), %r10
	movq	200(%r12), %rax
	movq	$-1, 192(%r12)
	cmpq	%rcx, %r10
	jne	.LBB229_6
	xorl	%r8d, %r8d
	lock		cmpxchgq	%rdx, (%r9,%rcx)
	setne	%r8b
.LBB229_6:
	movzwl	6(%r13), %eax
	leaq	-1(%r14), %rcx
	movq	%r8, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB229_8
.LBB229_14:
	testq	%rcx, %rcx
	jle	.LBB229_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB229_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB229_14
.LBB229_8:
	decq	%rax
	leaq	.LJTI229_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB229_9:
	jmp	ask_jump
.LBB229_13:
	jmp	ask_address
.LBB229_11:
	jmp	ask_return
.LBB229_12:
	jmp	ask_trap
.LBB229_10:
	jmp	ask_indirect
.LBB229_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end229:
	.size	h_op_122, .Lfunc_end229-h_op_122
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI229_0:
	.long	.LBB229_9-.LJTI229_0
	.long	.LBB229_10-.LJTI229_0
	.long	.LBB229_11-.LJTI229_0
	.long	.LBB229_12-.LJTI229_0
	.long	.LBB229_13-.LJTI229_0

	.text
	.p2align	4
	.type	h_op_123,@function
h_op_123:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	testb	$3, %al
	je	.LBB230_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB230_12
	jmp	.LBB230_6
.LBB230_2:
	cmpq	32(%r12), %rax
	jae	.LBB230_3
	movzwl	4(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movl	(%r12,%rcx), %ecx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	xchgl	%ecx, (%rdx,%rax)
	movslq	%ecx, %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB230_6
.LBB230_12:
	testq	%rcx, %rcx
	jle	.LBB230_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB230_3:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB230_12
.LBB230_6:
	decq	%rax
	leaq	.LJTI230_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB230_7:
	jmp	ask_jump
.LBB230_11:
	jmp	ask_address
.LBB230_9:
	jmp	ask_return
.LBB230_10:
	jmp	ask_trap
.LBB230_8:
	jmp	ask_indirect
.LBB230_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end230:
	.size	h_op_123, .Lfunc_end230-h_op_123
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI230_0:
	.long	.LBB230_7-.LJTI230_0
	.long	.LBB230_8-.LJTI230_0
	.long	.LBB230_9-.LJTI230_0
	.long	.LBB230_10-.LJTI230_0
	.long	.LBB230_11-.LJTI230_0

	.text
	.p2align	4
	.type	h_op_124,@function
h_op_124:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	testb	$3, %al
	je	.LBB231_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB231_12
	jmp	.LBB231_6
.LBB231_2:
	cmpq	32(%r12), %rax
	jae	.LBB231_3
	movzwl	4(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movl	(%r12,%rcx), %ecx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	lock		xaddl	%ecx, (%rdx,%rax)
	movslq	%ecx, %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB231_6
.LBB231_12:
	testq	%rcx, %rcx
	jle	.LBB231_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB231_3:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB231_12
.LBB231_6:
	decq	%rax
	leaq	.LJTI231_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB231_7:
	jmp	ask_jump
.LBB231_11:
	jmp	ask_address
.LBB231_9:
	jmp	ask_return
.LBB231_10:
	jmp	ask_trap
.LBB231_8:
	jmp	ask_indirect
.LBB231_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end231:
	.size	h_op_124, .Lfunc_end231-h_op_124
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI231_0:
	.long	.LBB231_7-.LJTI231_0
	.long	.LBB231_8-.LJTI231_0
	.long	.LBB231_9-.LJTI231_0
	.long	.LBB231_10-.LJTI231_0
	.long	.LBB231_11-.LJTI231_0

	.text
	.p2align	4
	.type	h_op_125,@function
h_op_125:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$3, %cl
	je	.LBB232_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB232_14
	jmp	.LBB232_8
.LBB232_2:
	cmpq	32(%r12), %rcx
	jae	.LBB232_3
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %edx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movq	%rax, 208(%r12)
	movq	24(%r12), %r8
	movl	(%r8,%rcx), %eax
	.p2align	4
.LBB232_5:
	movl	%eax, %ebx
	xorl	%edx, %ebx
	lock		cmpxchgl	%ebx, (%r8,%rcx)
	jne	.LBB232_5
	movzwl	6(%r13), %ecx
	cltq
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB232_8
.LBB232_14:
	testq	%rcx, %rcx
	jle	.LBB232_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB232_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB232_14
.LBB232_8:
	decq	%rax
	leaq	.LJTI232_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB232_9:
	jmp	ask_jump
.LBB232_13:
	jmp	ask_address
.LBB232_11:
	jmp	ask_return
.LBB232_12:
	jmp	ask_trap
.LBB232_10:
	jmp	ask_indirect
.LBB232_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end232:
	.size	h_op_125, .Lfunc_end232-h_op_125
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI232_0:
	.long	.LBB232_9-.LJTI232_0
	.long	.LBB232_10-.LJTI232_0
	.long	.LBB232_11-.LJTI232_0
	.long	.LBB232_12-.LJTI232_0
	.long	.LBB232_13-.LJTI232_0

	.text
	.p2align	4
	.type	h_op_126,@function
h_op_126:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$3, %cl
	je	.LBB233_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB233_14
	jmp	.LBB233_8
.LBB233_2:
	cmpq	32(%r12), %rcx
	jae	.LBB233_3
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %edx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movq	%rax, 208(%r12)
	movq	24(%r12), %r8
	movl	(%r8,%rcx), %eax
	.p2align	4
.LBB233_5:
	movl	%eax, %ebx
	andl	%edx, %ebx
	lock		cmpxchgl	%ebx, (%r8,%rcx)
	jne	.LBB233_5
	movzwl	6(%r13), %ecx
	cltq
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB233_8
.LBB233_14:
	testq	%rcx, %rcx
	jle	.LBB233_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB233_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB233_14
.LBB233_8:
	decq	%rax
	leaq	.LJTI233_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB233_9:
	jmp	ask_jump
.LBB233_13:
	jmp	ask_address
.LBB233_11:
	jmp	ask_return
.LBB233_12:
	jmp	ask_trap
.LBB233_10:
	jmp	ask_indirect
.LBB233_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end233:
	.size	h_op_126, .Lfunc_end233-h_op_126
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI233_0:
	.long	.LBB233_9-.LJTI233_0
	.long	.LBB233_10-.LJTI233_0
	.long	.LBB233_11-.LJTI233_0
	.long	.LBB233_12-.LJTI233_0
	.long	.LBB233_13-.LJTI233_0

	.text
	.p2align	4
	.type	h_op_127,@function
h_op_127:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$3, %cl
	je	.LBB234_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB234_14
	jmp	.LBB234_8
.LBB234_2:
	cmpq	32(%r12), %rcx
	jae	.LBB234_3
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %edx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movq	%rax, 208(%r12)
	movq	24(%r12), %r8
	movl	(%r8,%rcx), %eax
	.p2align	4
.LBB234_5:
	movl	%eax, %ebx
	orl	%edx, %ebx
	lock		cmpxchgl	%ebx, (%r8,%rcx)
	jne	.LBB234_5
	movzwl	6(%r13), %ecx
	cltq
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB234_8
.LBB234_14:
	testq	%rcx, %rcx
	jle	.LBB234_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB234_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB234_14
.LBB234_8:
	decq	%rax
	leaq	.LJTI234_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB234_9:
	jmp	ask_jump
.LBB234_13:
	jmp	ask_address
.LBB234_11:
	jmp	ask_return
.LBB234_12:
	jmp	ask_trap
.LBB234_10:
	jmp	ask_indirect
.LBB234_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end234:
	.size	h_op_127, .Lfunc_end234-h_op_127
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI234_0:
	.long	.LBB234_9-.LJTI234_0
	.long	.LBB234_10-.LJTI234_0
	.long	.LBB234_11-.LJTI234_0
	.long	.LBB234_12-.LJTI234_0
	.long	.LBB234_13-.LJTI234_0

	.text
	.p2align	4
	.type	h_op_128,@function
h_op_128:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$3, %cl
	je	.LBB235_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB235_14
	jmp	.LBB235_8
.LBB235_2:
	cmpq	32(%r12), %rcx
	jae	.LBB235_3
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %edx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movq	%rax, 208(%r12)
	movq	24(%r12), %r8
	movl	(%r8,%rcx), %eax
	.p2align	4
.LBB235_5:
	cmpl	%edx, %eax
	movl	%edx, %ebx
	cmovlel	%eax, %ebx
	lock		cmpxchgl	%ebx, (%r8,%rcx)
	jne	.LBB235_5
	movzwl	6(%r13), %ecx
	cltq
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB235_8
.LBB235_14:
	testq	%rcx, %rcx
	jle	.LBB235_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB235_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB235_14
.LBB235_8:
	decq	%rax
	leaq	.LJTI235_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB235_9:
	jmp	ask_jump
.LBB235_13:
	jmp	ask_address
.LBB235_11:
	jmp	ask_return
.LBB235_12:
	jmp	ask_trap
.LBB235_10:
	jmp	ask_indirect
.LBB235_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end235:
	.size	h_op_128, .Lfunc_end235-h_op_128
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI235_0:
	.long	.LBB235_9-.LJTI235_0
	.long	.LBB235_10-.LJTI235_0
	.long	.LBB235_11-.LJTI235_0
	.long	.LBB235_12-.LJTI235_0
	.long	.LBB235_13-.LJTI235_0

	.text
	.p2align	4
	.type	h_op_129,@function
h_op_129:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$3, %cl
	je	.LBB236_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB236_14
	jmp	.LBB236_8
.LBB236_2:
	cmpq	32(%r12), %rcx
	jae	.LBB236_3
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %edx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movq	%rax, 208(%r12)
	movq	24(%r12), %r8
	movl	(%r8,%rcx), %eax
	.p2align	4
.LBB236_5:
	cmpl	%edx, %eax
	movl	%edx, %ebx
	cmovgl	%eax, %ebx
	lock		cmpxchgl	%ebx, (%r8,%rcx)
	jne	.LBB236_5
	movzwl	6(%r13), %ecx
	cltq
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB236_8
.LBB236_14:
	testq	%rcx, %rcx
	jle	.LBB236_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB236_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB236_14
.LBB236_8:
	decq	%rax
	leaq	.LJTI236_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB236_9:
	jmp	ask_jump
.LBB236_13:
	jmp	ask_address
.LBB236_11:
	jmp	ask_return
.LBB236_12:
	jmp	ask_trap
.LBB236_10:
	jmp	ask_indirect
.LBB236_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end236:
	.size	h_op_129, .Lfunc_end236-h_op_129
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI236_0:
	.long	.LBB236_9-.LJTI236_0
	.long	.LBB236_10-.LJTI236_0
	.long	.LBB236_11-.LJTI236_0
	.long	.LBB236_12-.LJTI236_0
	.long	.LBB236_13-.LJTI236_0

	.text
	.p2align	4
	.type	h_op_130,@function
h_op_130:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$3, %cl
	je	.LBB237_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB237_14
	jmp	.LBB237_8
.LBB237_2:
	cmpq	32(%r12), %rcx
	jae	.LBB237_3
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %edx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movq	%rax, 208(%r12)
	movq	24(%r12), %r8
	movl	(%r8,%rcx), %eax
	.p2align	4
.LBB237_5:
	cmpl	%edx, %eax
	movl	%edx, %ebx
	cmovbel	%eax, %ebx
	lock		cmpxchgl	%ebx, (%r8,%rcx)
	jne	.LBB237_5
	movzwl	6(%r13), %ecx
	cltq
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB237_8
.LBB237_14:
	testq	%rcx, %rcx
	jle	.LBB237_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB237_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB237_14
.LBB237_8:
	decq	%rax
	leaq	.LJTI237_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB237_9:
	jmp	ask_jump
.LBB237_13:
	jmp	ask_address
.LBB237_11:
	jmp	ask_return
.LBB237_12:
	jmp	ask_trap
.LBB237_10:
	jmp	ask_indirect
.LBB237_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end237:
	.size	h_op_130, .Lfunc_end237-h_op_130
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI237_0:
	.long	.LBB237_9-.LJTI237_0
	.long	.LBB237_10-.LJTI237_0
	.long	.LBB237_11-.LJTI237_0
	.long	.LBB237_12-.LJTI237_0
	.long	.LBB237_13-.LJTI237_0

	.text
	.p2align	4
	.type	h_op_131,@function
h_op_131:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$3, %cl
	je	.LBB238_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB238_14
	jmp	.LBB238_8
.LBB238_2:
	cmpq	32(%r12), %rcx
	jae	.LBB238_3
	movzwl	4(%r13), %eax
	movl	(%r12,%rax), %edx
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movq	%rax, 208(%r12)
	movq	24(%r12), %r8
	movl	(%r8,%rcx), %eax
	.p2align	4
.LBB238_5:
	cmpl	%edx, %eax
	movl	%edx, %ebx
	cmoval	%eax, %ebx
	lock		cmpxchgl	%ebx, (%r8,%rcx)
	jne	.LBB238_5
	movzwl	6(%r13), %ecx
	cltq
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB238_8
.LBB238_14:
	testq	%rcx, %rcx
	jle	.LBB238_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB238_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB238_14
.LBB238_8:
	decq	%rax
	leaq	.LJTI238_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB238_9:
	jmp	ask_jump
.LBB238_13:
	jmp	ask_address
.LBB238_11:
	jmp	ask_return
.LBB238_12:
	jmp	ask_trap
.LBB238_10:
	jmp	ask_indirect
.LBB238_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end238:
	.size	h_op_131, .Lfunc_end238-h_op_131
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI238_0:
	.long	.LBB238_9-.LJTI238_0
	.long	.LBB238_10-.LJTI238_0
	.long	.LBB238_11-.LJTI238_0
	.long	.LBB238_12-.LJTI238_0
	.long	.LBB238_13-.LJTI238_0

	.text
	.p2align	4
	.type	h_op_132,@function
h_op_132:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	testb	$7, %al
	je	.LBB239_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB239_12
	jmp	.LBB239_6
.LBB239_2:
	cmpq	32(%r12), %rax
	jae	.LBB239_3
	movzwl	4(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movq	(%r12,%rcx), %rcx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	xchgq	%rcx, (%rdx,%rax)
	movzwl	6(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB239_6
.LBB239_12:
	testq	%rcx, %rcx
	jle	.LBB239_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB239_3:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB239_12
.LBB239_6:
	decq	%rax
	leaq	.LJTI239_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB239_7:
	jmp	ask_jump
.LBB239_11:
	jmp	ask_address
.LBB239_9:
	jmp	ask_return
.LBB239_10:
	jmp	ask_trap
.LBB239_8:
	jmp	ask_indirect
.LBB239_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end239:
	.size	h_op_132, .Lfunc_end239-h_op_132
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI239_0:
	.long	.LBB239_7-.LJTI239_0
	.long	.LBB239_8-.LJTI239_0
	.long	.LBB239_9-.LJTI239_0
	.long	.LBB239_10-.LJTI239_0
	.long	.LBB239_11-.LJTI239_0

	.text
	.p2align	4
	.type	h_op_133,@function
h_op_133:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	testb	$7, %al
	je	.LBB240_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB240_12
	jmp	.LBB240_6
.LBB240_2:
	cmpq	32(%r12), %rax
	jae	.LBB240_3
	movzwl	4(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movq	(%r12,%rcx), %rcx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	lock		xaddq	%rcx, (%rdx,%rax)
	movzwl	6(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB240_6
.LBB240_12:
	testq	%rcx, %rcx
	jle	.LBB240_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB240_3:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB240_12
.LBB240_6:
	decq	%rax
	leaq	.LJTI240_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB240_7:
	jmp	ask_jump
.LBB240_11:
	jmp	ask_address
.LBB240_9:
	jmp	ask_return
.LBB240_10:
	jmp	ask_trap
.LBB240_8:
	jmp	ask_indirect
.LBB240_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end240:
	.size	h_op_133, .Lfunc_end240-h_op_133
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI240_0:
	.long	.LBB240_7-.LJTI240_0
	.long	.LBB240_8-.LJTI240_0
	.long	.LBB240_9-.LJTI240_0
	.long	.LBB240_10-.LJTI240_0
	.long	.LBB240_11-.LJTI240_0

	.text
	.p2align	4
	.type	h_op_134,@function
h_op_134:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$7, %cl
	je	.LBB241_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB241_14
	jmp	.LBB241_8
.LBB241_2:
	cmpq	32(%r12), %rcx
	jae	.LBB241_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movq	24(%r12), %r8
	movq	(%r8,%rcx), %rax
	.p2align	4
.LBB241_5:
	movq	%rax, %r9
	xorq	%rdx, %r9
	lock		cmpxchgq	%r9, (%r8,%rcx)
	jne	.LBB241_5
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB241_8
.LBB241_14:
	testq	%rcx, %rcx
	jle	.LBB241_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB241_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB241_14
.LBB241_8:
	decq	%rax
	leaq	.LJTI241_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB241_9:
	jmp	ask_jump
.LBB241_13:
	jmp	ask_address
.LBB241_11:
	jmp	ask_return
.LBB241_12:
	jmp	ask_trap
.LBB241_10:
	jmp	ask_indirect
.LBB241_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end241:
	.size	h_op_134, .Lfunc_end241-h_op_134
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI241_0:
	.long	.LBB241_9-.LJTI241_0
	.long	.LBB241_10-.LJTI241_0
	.long	.LBB241_11-.LJTI241_0
	.long	.LBB241_12-.LJTI241_0
	.long	.LBB241_13-.LJTI241_0

	.text
	.p2align	4
	.type	h_op_135,@function
h_op_135:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$7, %cl
	je	.LBB242_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB242_14
	jmp	.LBB242_8
.LBB242_2:
	cmpq	32(%r12), %rcx
	jae	.LBB242_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movq	24(%r12), %r8
	movq	(%r8,%rcx), %rax
	.p2align	4
.LBB242_5:
	movq	%rax, %r9
	andq	%rdx, %r9
	lock		cmpxchgq	%r9, (%r8,%rcx)
	jne	.LBB242_5
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB242_8
.LBB242_14:
	testq	%rcx, %rcx
	jle	.LBB242_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB242_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB242_14
.LBB242_8:
	decq	%rax
	leaq	.LJTI242_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB242_9:
	jmp	ask_jump
.LBB242_13:
	jmp	ask_address
.LBB242_11:
	jmp	ask_return
.LBB242_12:
	jmp	ask_trap
.LBB242_10:
	jmp	ask_indirect
.LBB242_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end242:
	.size	h_op_135, .Lfunc_end242-h_op_135
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI242_0:
	.long	.LBB242_9-.LJTI242_0
	.long	.LBB242_10-.LJTI242_0
	.long	.LBB242_11-.LJTI242_0
	.long	.LBB242_12-.LJTI242_0
	.long	.LBB242_13-.LJTI242_0

	.text
	.p2align	4
	.type	h_op_136,@function
h_op_136:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$7, %cl
	je	.LBB243_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB243_14
	jmp	.LBB243_8
.LBB243_2:
	cmpq	32(%r12), %rcx
	jae	.LBB243_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movq	24(%r12), %r8
	movq	(%r8,%rcx), %rax
	.p2align	4
.LBB243_5:
	movq	%rax, %r9
	orq	%rdx, %r9
	lock		cmpxchgq	%r9, (%r8,%rcx)
	jne	.LBB243_5
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB243_8
.LBB243_14:
	testq	%rcx, %rcx
	jle	.LBB243_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB243_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB243_14
.LBB243_8:
	decq	%rax
	leaq	.LJTI243_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB243_9:
	jmp	ask_jump
.LBB243_13:
	jmp	ask_address
.LBB243_11:
	jmp	ask_return
.LBB243_12:
	jmp	ask_trap
.LBB243_10:
	jmp	ask_indirect
.LBB243_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end243:
	.size	h_op_136, .Lfunc_end243-h_op_136
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI243_0:
	.long	.LBB243_9-.LJTI243_0
	.long	.LBB243_10-.LJTI243_0
	.long	.LBB243_11-.LJTI243_0
	.long	.LBB243_12-.LJTI243_0
	.long	.LBB243_13-.LJTI243_0

	.text
	.p2align	4
	.type	h_op_137,@function
h_op_137:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$7, %cl
	je	.LBB244_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB244_14
	jmp	.LBB244_8
.LBB244_2:
	cmpq	32(%r12), %rcx
	jae	.LBB244_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movq	24(%r12), %r8
	movq	(%r8,%rcx), %rax
	.p2align	4
.LBB244_5:
	cmpq	%rdx, %rax
	movq	%rdx, %r9
	cmovleq	%rax, %r9
	lock		cmpxchgq	%r9, (%r8,%rcx)
	jne	.LBB244_5
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB244_8
.LBB244_14:
	testq	%rcx, %rcx
	jle	.LBB244_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB244_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB244_14
.LBB244_8:
	decq	%rax
	leaq	.LJTI244_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB244_9:
	jmp	ask_jump
.LBB244_13:
	jmp	ask_address
.LBB244_11:
	jmp	ask_return
.LBB244_12:
	jmp	ask_trap
.LBB244_10:
	jmp	ask_indirect
.LBB244_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end244:
	.size	h_op_137, .Lfunc_end244-h_op_137
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI244_0:
	.long	.LBB244_9-.LJTI244_0
	.long	.LBB244_10-.LJTI244_0
	.long	.LBB244_11-.LJTI244_0
	.long	.LBB244_12-.LJTI244_0
	.long	.LBB244_13-.LJTI244_0

	.text
	.p2align	4
	.type	h_op_138,@function
h_op_138:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$7, %cl
	je	.LBB245_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB245_14
	jmp	.LBB245_8
.LBB245_2:
	cmpq	32(%r12), %rcx
	jae	.LBB245_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movq	24(%r12), %r8
	movq	(%r8,%rcx), %rax
	.p2align	4
.LBB245_5:
	cmpq	%rdx, %rax
	movq	%rdx, %r9
	cmovgq	%rax, %r9
	lock		cmpxchgq	%r9, (%r8,%rcx)
	jne	.LBB245_5
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB245_8
.LBB245_14:
	testq	%rcx, %rcx
	jle	.LBB245_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB245_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB245_14
.LBB245_8:
	decq	%rax
	leaq	.LJTI245_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB245_9:
	jmp	ask_jump
.LBB245_13:
	jmp	ask_address
.LBB245_11:
	jmp	ask_return
.LBB245_12:
	jmp	ask_trap
.LBB245_10:
	jmp	ask_indirect
.LBB245_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end245:
	.size	h_op_138, .Lfunc_end245-h_op_138
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI245_0:
	.long	.LBB245_9-.LJTI245_0
	.long	.LBB245_10-.LJTI245_0
	.long	.LBB245_11-.LJTI245_0
	.long	.LBB245_12-.LJTI245_0
	.long	.LBB245_13-.LJTI245_0

	.text
	.p2align	4
	.type	h_op_139,@function
h_op_139:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$7, %cl
	je	.LBB246_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB246_14
	jmp	.LBB246_8
.LBB246_2:
	cmpq	32(%r12), %rcx
	jae	.LBB246_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movq	24(%r12), %r8
	movq	(%r8,%rcx), %rax
	.p2align	4
.LBB246_5:
	cmpq	%rdx, %rax
	movq	%rdx, %r9
	cmovbeq	%rax, %r9
	lock		cmpxchgq	%r9, (%r8,%rcx)
	jne	.LBB246_5
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB246_8
.LBB246_14:
	testq	%rcx, %rcx
	jle	.LBB246_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB246_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB246_14
.LBB246_8:
	decq	%rax
	leaq	.LJTI246_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB246_9:
	jmp	ask_jump
.LBB246_13:
	jmp	ask_address
.LBB246_11:
	jmp	ask_return
.LBB246_12:
	jmp	ask_trap
.LBB246_10:
	jmp	ask_indirect
.LBB246_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end246:
	.size	h_op_139, .Lfunc_end246-h_op_139
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI246_0:
	.long	.LBB246_9-.LJTI246_0
	.long	.LBB246_10-.LJTI246_0
	.long	.LBB246_11-.LJTI246_0
	.long	.LBB246_12-.LJTI246_0
	.long	.LBB246_13-.LJTI246_0

	.text
	.p2align	4
	.type	h_op_140,@function
h_op_140:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	testb	$7, %cl
	je	.LBB247_2
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$4, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB247_14
	jmp	.LBB247_8
.LBB247_2:
	cmpq	32(%r12), %rcx
	jae	.LBB247_3
	movzwl	4(%r13), %eax
	movq	%r13, %r8
	subq	%rdi, %r8
	shrq	$3, %r8
	movq	(%r12,%rax), %rdx
	movq	%r8, 208(%r12)
	movq	24(%r12), %r8
	movq	(%r8,%rcx), %rax
	.p2align	4
.LBB247_5:
	cmpq	%rdx, %rax
	movq	%rdx, %r9
	cmovaq	%rax, %r9
	lock		cmpxchgq	%r9, (%r8,%rcx)
	jne	.LBB247_5
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB247_8
.LBB247_14:
	testq	%rcx, %rcx
	jle	.LBB247_15
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB247_3:
	movq	%rcx, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB247_14
.LBB247_8:
	decq	%rax
	leaq	.LJTI247_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB247_9:
	jmp	ask_jump
.LBB247_13:
	jmp	ask_address
.LBB247_11:
	jmp	ask_return
.LBB247_12:
	jmp	ask_trap
.LBB247_10:
	jmp	ask_indirect
.LBB247_15:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end247:
	.size	h_op_140, .Lfunc_end247-h_op_140
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI247_0:
	.long	.LBB247_9-.LJTI247_0
	.long	.LBB247_10-.LJTI247_0
	.long	.LBB247_11-.LJTI247_0
	.long	.LBB247_12-.LJTI247_0
	.long	.LBB247_13-.LJTI247_0

	.text
	.p2align	4
	.type	h_op_141,@function
h_op_141:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB248_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movl	(%rcx,%rax), %eax
	movabsq	$-4294967296, %rcx
	orq	%rax, %rcx
	movzwl	6(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB248_4
.LBB248_10:
	testq	%rcx, %rcx
	jle	.LBB248_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB248_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB248_10
.LBB248_4:
	decq	%rax
	leaq	.LJTI248_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB248_5:
	jmp	ask_jump
.LBB248_9:
	jmp	ask_address
.LBB248_7:
	jmp	ask_return
.LBB248_8:
	jmp	ask_trap
.LBB248_6:
	jmp	ask_indirect
.LBB248_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end248:
	.size	h_op_141, .Lfunc_end248-h_op_141
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI248_0:
	.long	.LBB248_5-.LJTI248_0
	.long	.LBB248_6-.LJTI248_0
	.long	.LBB248_7-.LJTI248_0
	.long	.LBB248_8-.LJTI248_0
	.long	.LBB248_9-.LJTI248_0

	.text
	.p2align	4
	.type	h_op_142,@function
h_op_142:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB249_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movabsq	$-4294967296, %rbx
	movl	$2143289344, %r8d
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%rbx, %rcx
	movl	%ecx, %ecx
	cmovbq	%r8, %rcx
	cmpq	%rbx, %rdx
	movl	%edx, %edx
	cmovbq	%r8, %rdx
	testq	%rax, %rax
	je	.LBB249_3
	movq	%r15, 8(%rsp)
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fadd_32_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB249_5
.LBB249_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB249_7
.LBB249_12:
	testq	%rcx, %rcx
	jle	.LBB249_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB249_3:
	vmovd	%ecx, %xmm0
	vmovd	%edx, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB249_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rbx
	movzwl	6(%r13), %eax
	movq	%rbx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB249_12
.LBB249_7:
	decq	%rax
	leaq	.LJTI249_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB249_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB249_10:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB249_11:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB249_9:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB249_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end249:
	.size	h_op_142, .Lfunc_end249-h_op_142
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI249_0:
	.long	.LBB249_8-.LJTI249_0
	.long	.LBB249_9-.LJTI249_0
	.long	.LBB249_10-.LJTI249_0
	.long	.LBB249_11-.LJTI249_0

	.text
	.p2align	4
	.type	h_op_143,@function
h_op_143:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %ecx
	movzwl	6(%r13), %edx
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rbx
	movl	$2143289344, %r8d
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%rbx, %rcx
	movl	%ecx, %ecx
	cmovbq	%r8, %rcx
	cmpq	%rbx, %rdx
	movl	%edx, %edx
	cmovbq	%r8, %rdx
	andq	$7, %rax
	je	.LBB250_1
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fadd_32_slow
	movq	%r15, %rdi
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB250_3
.LBB250_1:
	vmovd	%ecx, %xmm0
	vmovd	%edx, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB250_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	cmovbq	%rax, %rbx
	movzwl	8(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rbx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB250_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB250_4:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end250:
	.size	h_op_143, .Lfunc_end250-h_op_143

	.p2align	4
	.type	h_op_144,@function
h_op_144:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB251_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movabsq	$-4294967296, %rbx
	movl	$2143289344, %r8d
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%rbx, %rcx
	movl	%ecx, %ecx
	cmovbq	%r8, %rcx
	cmpq	%rbx, %rdx
	movl	%edx, %edx
	cmovbq	%r8, %rdx
	testq	%rax, %rax
	je	.LBB251_3
	movq	%r15, 8(%rsp)
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fsub_32_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB251_5
.LBB251_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB251_7
.LBB251_12:
	testq	%rcx, %rcx
	jle	.LBB251_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB251_3:
	vmovd	%ecx, %xmm0
	vmovd	%edx, %xmm1
	vsubss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB251_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rbx
	movzwl	6(%r13), %eax
	movq	%rbx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB251_12
.LBB251_7:
	decq	%rax
	leaq	.LJTI251_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB251_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB251_10:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB251_11:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB251_9:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB251_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end251:
	.size	h_op_144, .Lfunc_end251-h_op_144
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI251_0:
	.long	.LBB251_8-.LJTI251_0
	.long	.LBB251_9-.LJTI251_0
	.long	.LBB251_10-.LJTI251_0
	.long	.LBB251_11-.LJTI251_0

	.text
	.p2align	4
	.type	h_op_145,@function
h_op_145:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %ecx
	movzwl	6(%r13), %edx
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rbx
	movl	$2143289344, %r8d
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%rbx, %rcx
	movl	%ecx, %ecx
	cmovbq	%r8, %rcx
	cmpq	%rbx, %rdx
	movl	%edx, %edx
	cmovbq	%r8, %rdx
	andq	$7, %rax
	je	.LBB252_1
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fsub_32_slow
	movq	%r15, %rdi
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB252_3
.LBB252_1:
	vmovd	%ecx, %xmm0
	vmovd	%edx, %xmm1
	vsubss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB252_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	cmovbq	%rax, %rbx
	movzwl	8(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rbx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB252_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB252_4:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end252:
	.size	h_op_145, .Lfunc_end252-h_op_145

	.p2align	4
	.type	h_op_146,@function
h_op_146:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB253_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movabsq	$-4294967296, %rbx
	movl	$2143289344, %r8d
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%rbx, %rcx
	movl	%ecx, %ecx
	cmovbq	%r8, %rcx
	cmpq	%rbx, %rdx
	movl	%edx, %edx
	cmovbq	%r8, %rdx
	testq	%rax, %rax
	je	.LBB253_3
	movq	%r15, 8(%rsp)
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fmul_32_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB253_5
.LBB253_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB253_7
.LBB253_12:
	testq	%rcx, %rcx
	jle	.LBB253_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB253_3:
	vmovd	%ecx, %xmm0
	vmovd	%edx, %xmm1
	vmulss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB253_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rbx
	movzwl	6(%r13), %eax
	movq	%rbx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB253_12
.LBB253_7:
	decq	%rax
	leaq	.LJTI253_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB253_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB253_10:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB253_11:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB253_9:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB253_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end253:
	.size	h_op_146, .Lfunc_end253-h_op_146
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI253_0:
	.long	.LBB253_8-.LJTI253_0
	.long	.LBB253_9-.LJTI253_0
	.long	.LBB253_10-.LJTI253_0
	.long	.LBB253_11-.LJTI253_0

	.text
	.p2align	4
	.type	h_op_147,@function
h_op_147:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %ecx
	movzwl	6(%r13), %edx
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rbx
	movl	$2143289344, %r8d
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%rbx, %rcx
	movl	%ecx, %ecx
	cmovbq	%r8, %rcx
	cmpq	%rbx, %rdx
	movl	%edx, %edx
	cmovbq	%r8, %rdx
	andq	$7, %rax
	je	.LBB254_1
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fmul_32_slow
	movq	%r15, %rdi
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB254_3
.LBB254_1:
	vmovd	%ecx, %xmm0
	vmovd	%edx, %xmm1
	vmulss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB254_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	cmovbq	%rax, %rbx
	movzwl	8(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rbx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB254_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB254_4:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end254:
	.size	h_op_147, .Lfunc_end254-h_op_147

	.p2align	4
	.type	h_op_148,@function
h_op_148:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB255_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movabsq	$-4294967296, %rbx
	movl	$2143289344, %r8d
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%rbx, %rcx
	movl	%ecx, %ecx
	cmovbq	%r8, %rcx
	cmpq	%rbx, %rdx
	movl	%edx, %edx
	cmovbq	%r8, %rdx
	testq	%rax, %rax
	je	.LBB255_3
	movq	%r15, 8(%rsp)
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fdiv_32_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB255_5
.LBB255_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB255_7
.LBB255_12:
	testq	%rcx, %rcx
	jle	.LBB255_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB255_3:
	vmovd	%ecx, %xmm0
	vmovd	%edx, %xmm1
	vdivss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB255_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rbx
	movzwl	6(%r13), %eax
	movq	%rbx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB255_12
.LBB255_7:
	decq	%rax
	leaq	.LJTI255_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB255_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB255_10:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB255_11:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB255_9:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB255_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end255:
	.size	h_op_148, .Lfunc_end255-h_op_148
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI255_0:
	.long	.LBB255_8-.LJTI255_0
	.long	.LBB255_9-.LJTI255_0
	.long	.LBB255_10-.LJTI255_0
	.long	.LBB255_11-.LJTI255_0

	.text
	.p2align	4
	.type	h_op_149,@function
h_op_149:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %ecx
	movzwl	6(%r13), %edx
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rbx
	movl	$2143289344, %r8d
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%rbx, %rcx
	movl	%ecx, %ecx
	cmovbq	%r8, %rcx
	cmpq	%rbx, %rdx
	movl	%edx, %edx
	cmovbq	%r8, %rdx
	andq	$7, %rax
	je	.LBB256_1
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fdiv_32_slow
	movq	%r15, %rdi
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB256_3
.LBB256_1:
	vmovd	%ecx, %xmm0
	vmovd	%edx, %xmm1
	vdivss	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB256_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	cmovbq	%rax, %rbx
	movzwl	8(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rbx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB256_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB256_4:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end256:
	.size	h_op_149, .Lfunc_end256-h_op_149

	.p2align	4
	.type	h_op_150,@function
h_op_150:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB257_1
	movzwl	2(%r13), %ecx
	movabsq	$-4294967296, %rbx
	movq	(%r12,%rcx), %rcx
	cmpq	%rbx, %rcx
	movl	%ecx, %edx
	movl	$2143289344, %ecx
	cmovaeq	%rdx, %rcx
	testq	%rax, %rax
	je	.LBB257_3
	movq	%r15, 8(%rsp)
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fsqrt_32_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB257_5
.LBB257_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB257_7
.LBB257_12:
	testq	%rcx, %rcx
	jle	.LBB257_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB257_3:
	vmovd	%ecx, %xmm0
	vsqrtss	%xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB257_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rbx
	movzwl	4(%r13), %eax
	movq	%rbx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB257_12
.LBB257_7:
	decq	%rax
	leaq	.LJTI257_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB257_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB257_10:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB257_11:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB257_9:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB257_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end257:
	.size	h_op_150, .Lfunc_end257-h_op_150
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI257_0:
	.long	.LBB257_8-.LJTI257_0
	.long	.LBB257_9-.LJTI257_0
	.long	.LBB257_10-.LJTI257_0
	.long	.LBB257_11-.LJTI257_0

	.text
	.p2align	4
	.type	h_op_151,@function
h_op_151:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rbx
	movq	(%r12,%rcx), %rcx
	cmpq	%rbx, %rcx
	movl	%ecx, %edx
	movl	$2143289344, %ecx
	cmovaeq	%rdx, %rcx
	andq	$7, %rax
	je	.LBB258_1
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fsqrt_32_slow
	movq	%r15, %rdi
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB258_3
.LBB258_1:
	vmovd	%ecx, %xmm0
	vsqrtss	%xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB258_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	orq	%rbx, %rax
	addq	$2143289344, %rbx
	cmpl	$2139095041, %ecx
	cmovbq	%rax, %rbx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rbx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB258_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB258_4:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end258:
	.size	h_op_151, .Lfunc_end258-h_op_151

	.p2align	4
	.type	h_op_152,@function
h_op_152:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %r8d
	movl	$2143289344, %edx
	movq	(%r12,%rax), %rcx
	movq	(%r12,%r8), %r8
	movabsq	$-4294967296, %rax
	cmpq	%rax, %rcx
	cmovbq	%rdx, %rcx
	cmpq	%rax, %r8
	cmovbq	%rdx, %r8
	movl	%ecx, %ebx
	vmovd	%ecx, %xmm0
	andl	$2147483647, %ebx
	movl	%r8d, %r9d
	andl	$2147483647, %r9d
	vmovd	%r8d, %xmm1
	movq	%r8, %r10
	cmpq	$2139095041, %r9
	cmovbq	%r8, %rdx
	orq	%rcx, %r10
	vucomiss	%xmm0, %xmm1
	cmovaq	%rcx, %r8
	testl	$2147483647, %r10d
	cmoveq	%r10, %r8
	cmpl	$2139095041, %r9d
	cmovaeq	%rcx, %r8
	cmpl	$2139095041, %ebx
	cmovaeq	%rdx, %r8
	decq	%r14
	orq	%rax, %r8
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%r8, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB259_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB259_1:
	jmp	dry
.Lfunc_end259:
	.size	h_op_152, .Lfunc_end259-h_op_152

	.p2align	4
	.type	h_op_153,@function
h_op_153:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %r8d
	movl	$2143289344, %edx
	movq	(%r12,%rax), %rcx
	movq	(%r12,%r8), %r8
	movabsq	$-4294967296, %rax
	cmpq	%rax, %rcx
	cmovbq	%rdx, %rcx
	cmpq	%rax, %r8
	cmovbq	%rdx, %r8
	movl	%ecx, %ebx
	vmovd	%ecx, %xmm0
	andl	$2147483647, %ebx
	movl	%r8d, %r9d
	andl	$2147483647, %r9d
	vmovd	%r8d, %xmm1
	movl	%r8d, %r10d
	movl	%r8d, %r11d
	cmpq	$2139095041, %r9
	cmovbq	%r8, %rdx
	orl	%ecx, %r10d
	andl	%ecx, %r11d
	vucomiss	%xmm0, %xmm1
	cmovbeq	%rcx, %r8
	testl	$2147483647, %r10d
	cmovneq	%r8, %r11
	cmpl	$2139095041, %r9d
	cmovaeq	%rcx, %r11
	cmpl	$2139095041, %ebx
	cmovaeq	%rdx, %r11
	decq	%r14
	orq	%rax, %r11
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%r11, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB260_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB260_1:
	jmp	dry
.Lfunc_end260:
	.size	h_op_153, .Lfunc_end260-h_op_153

	.p2align	4
	.type	h_op_154,@function
h_op_154:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB261_1
	movzwl	2(%r13), %ecx
	movabsq	$-4294967296, %r8
	movl	$2143289344, %edx
	movq	(%r12,%rcx), %rcx
	cmpq	%r8, %rcx
	movl	%ecx, %ebx
	movzwl	4(%r13), %ecx
	cmovbq	%rdx, %rbx
	movq	(%r12,%rcx), %rcx
	cmpq	%r8, %rcx
	movl	%ecx, %ebp
	movzwl	6(%r13), %ecx
	cmovbq	%rdx, %rbp
	movq	(%r12,%rcx), %rcx
	cmpq	%r8, %rcx
	movl	%ecx, %ecx
	cmovbq	%rdx, %rcx
	testq	%rax, %rax
	je	.LBB261_3
	movq	%rdi, 8(%rsp)
	movq	%r14, (%rsp)
	movq	%r15, %r14
	movq	%rsi, %r15
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	fma_32_slow
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	8(%rsp), %rdi
	movq	(%rsp), %r14
	movabsq	$-4294967296, %r8
	jmp	.LBB261_5
.LBB261_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB261_11
.LBB261_16:
	testq	%rcx, %rcx
	jle	.LBB261_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB261_3:
	vmovd	%ebx, %xmm0
	vmovd	%ebp, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
.LBB261_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpl	$2139095041, %ecx
	jb	.LBB261_9
	addl	%ebx, %ebx
	movl	$4278190080, %eax
	addl	%ebp, %ebp
	movq	%rbx, %rdx
	xorq	%rax, %rdx
	xorq	%rbp, %rax
	orq	%rbx, %rax
	movl	$2143289344, %eax
	setne	%cl
	orq	%rbp, %rdx
	je	.LBB261_8
	testb	%cl, %cl
	jne	.LBB261_9
.LBB261_8:
	orb	$16, 184(%r12)
.LBB261_9:
	movzwl	8(%r13), %ecx
	orq	%r8, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB261_16
.LBB261_11:
	decq	%rax
	leaq	.LJTI261_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB261_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB261_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB261_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB261_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB261_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end261:
	.size	h_op_154, .Lfunc_end261-h_op_154
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI261_0:
	.long	.LBB261_12-.LJTI261_0
	.long	.LBB261_13-.LJTI261_0
	.long	.LBB261_14-.LJTI261_0
	.long	.LBB261_15-.LJTI261_0

	.text
	.p2align	4
	.type	h_op_155,@function
h_op_155:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movabsq	$-4294967296, %r8
	movzwl	8(%r13), %ecx
	movl	$2143289344, %edx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	cmpq	%r8, %rax
	movl	%eax, %ebx
	movzwl	6(%r13), %eax
	cmovbq	%rdx, %rbx
	movq	(%r12,%rax), %rax
	cmpq	%r8, %rax
	movl	%eax, %ebp
	movzwl	2(%r13), %eax
	cmovbq	%rdx, %rbp
	cmpq	%r8, %rcx
	movl	%ecx, %ecx
	cmovbq	%rdx, %rcx
	andq	$7, %rax
	je	.LBB262_1
	movq	%r14, 8(%rsp)
	movq	%rdi, (%rsp)
	movq	%r15, %r14
	movq	%rsi, %r15
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	fma_32_slow
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	(%rsp), %rdi
	movq	8(%rsp), %r14
	movabsq	$-4294967296, %r8
	jmp	.LBB262_3
.LBB262_1:
	vmovd	%ebx, %xmm0
	vmovd	%ebp, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
.LBB262_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpl	$2139095041, %ecx
	jb	.LBB262_7
	addl	%ebx, %ebx
	movl	$4278190080, %eax
	addl	%ebp, %ebp
	movq	%rbx, %rdx
	xorq	%rax, %rdx
	xorq	%rbp, %rax
	orq	%rbx, %rax
	movl	$2143289344, %eax
	setne	%cl
	orq	%rbp, %rdx
	je	.LBB262_6
	testb	%cl, %cl
	jne	.LBB262_7
.LBB262_6:
	orb	$16, 184(%r12)
.LBB262_7:
	movzwl	10(%r13), %ecx
	orq	%r8, %rax
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB262_8
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB262_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end262:
	.size	h_op_155, .Lfunc_end262-h_op_155

	.p2align	4
	.type	h_op_156,@function
h_op_156:
	pushq	%rbp
	subq	$32, %rsp
	movzbl	1024(%r12), %eax
	movq	%r15, %r9
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB263_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movabsq	$-4294967296, %r10
	movl	$4278190080, %r15d
	leaq	-2130706432(%r15), %r8
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	cmpq	%r10, %rcx
	movl	%ecx, %ebx
	movl	$2143289344, %ecx
	movl	%edx, %ebp
	cmovbq	%rcx, %rbx
	cmpq	%r10, %rdx
	cmovbq	%rcx, %rbp
	movzwl	6(%r13), %ecx
	movq	(%r12,%rcx), %rdx
	movl	%edx, %ecx
	xorq	%rcx, %r8
	leaq	12582912(%r15), %rcx
	cmpq	%r10, %rdx
	cmovaeq	%r8, %rcx
	testq	%rax, %rax
	je	.LBB263_3
	movq	%rdi, 24(%rsp)
	movq	%r9, 16(%rsp)
	movq	%rsi, 8(%rsp)
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	fma_32_slow
	movq	24(%rsp), %rdi
	movq	8(%rsp), %rsi
	movq	16(%rsp), %r9
	movabsq	$-4294967296, %r10
	jmp	.LBB263_5
.LBB263_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB263_11
.LBB263_16:
	testq	%rcx, %rcx
	jle	.LBB263_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movq	%r9, %r15
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$32, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB263_3:
	vmovd	%ebx, %xmm0
	vmovd	%ebp, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
.LBB263_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpl	$2139095041, %ecx
	jb	.LBB263_9
	addl	%ebx, %ebx
	addl	%ebp, %ebp
	movl	$2143289344, %eax
	movq	%rbx, %rdx
	xorq	%r15, %rdx
	xorq	%rbp, %r15
	orq	%rbx, %r15
	setne	%cl
	orq	%rbp, %rdx
	je	.LBB263_8
	testb	%cl, %cl
	jne	.LBB263_9
.LBB263_8:
	orb	$16, 184(%r12)
.LBB263_9:
	movzwl	8(%r13), %ecx
	orq	%r10, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB263_16
.LBB263_11:
	decq	%rax
	leaq	.LJTI263_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB263_12:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB263_14:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_return
.LBB263_15:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB263_13:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB263_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$32, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end263:
	.size	h_op_156, .Lfunc_end263-h_op_156
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI263_0:
	.long	.LBB263_12-.LJTI263_0
	.long	.LBB263_13-.LJTI263_0
	.long	.LBB263_14-.LJTI263_0
	.long	.LBB263_15-.LJTI263_0

	.text
	.p2align	4
	.type	h_op_157,@function
h_op_157:
	pushq	%rbp
	subq	$32, %rsp
	movzwl	4(%r13), %eax
	movzwl	6(%r13), %ecx
	movabsq	$-4294967296, %r10
	movq	%r14, %r9
	movl	$4278190080, %r14d
	leaq	-2130706432(%r14), %r8
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	cmpq	%r10, %rax
	movl	%eax, %ebx
	movl	$2143289344, %eax
	movl	%ecx, %ebp
	cmovbq	%rax, %rbx
	cmpq	%r10, %rcx
	movzwl	8(%r13), %ecx
	cmovbq	%rax, %rbp
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rdx
	movl	%edx, %ecx
	xorq	%rcx, %r8
	leaq	12582912(%r14), %rcx
	cmpq	%r10, %rdx
	cmovaeq	%r8, %rcx
	andq	$7, %rax
	je	.LBB264_1
	movq	%rdi, 24(%rsp)
	movq	%r9, 16(%rsp)
	movq	%rsi, 8(%rsp)
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	fma_32_slow
	movq	8(%rsp), %rsi
	movq	16(%rsp), %r9
	movq	24(%rsp), %rdi
	movabsq	$-4294967296, %r10
	jmp	.LBB264_3
.LBB264_1:
	vmovd	%ebx, %xmm0
	vmovd	%ebp, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
.LBB264_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpl	$2139095041, %ecx
	jb	.LBB264_7
	addl	%ebx, %ebx
	addl	%ebp, %ebp
	movl	$2143289344, %eax
	movq	%rbx, %rdx
	xorq	%r14, %rdx
	xorq	%rbp, %r14
	orq	%rbx, %r14
	setne	%cl
	orq	%rbp, %rdx
	je	.LBB264_6
	testb	%cl, %cl
	jne	.LBB264_7
.LBB264_6:
	orb	$16, 184(%r12)
.LBB264_7:
	movzwl	10(%r13), %ecx
	orq	%r10, %rax
	decq	%r9
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r9, %r9
	jle	.LBB264_8
	movzwl	(%r13), %eax
	movq	%r9, %r14
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$32, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB264_8:
	movq	%r9, %r14
	addq	$32, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end264:
	.size	h_op_157, .Lfunc_end264-h_op_157

	.p2align	4
	.type	h_op_158,@function
h_op_158:
	pushq	%rbp
	subq	$32, %rsp
	movzbl	1024(%r12), %eax
	movq	%r15, %r9
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB265_1
	movzwl	2(%r13), %ecx
	movl	$4278190080, %r15d
	movabsq	$-4294967296, %r10
	leaq	-2130706432(%r15), %r8
	leaq	12582912(%r15), %rbx
	movq	(%r12,%rcx), %rcx
	movl	%ecx, %edx
	xorq	%rdx, %r8
	cmpq	%r10, %rcx
	movzwl	4(%r13), %ecx
	movl	$2143289344, %edx
	cmovaeq	%r8, %rbx
	movq	(%r12,%rcx), %rcx
	cmpq	%r10, %rcx
	movl	%ecx, %ebp
	movzwl	6(%r13), %ecx
	cmovbq	%rdx, %rbp
	movq	(%r12,%rcx), %rcx
	cmpq	%r10, %rcx
	movl	%ecx, %ecx
	cmovbq	%rdx, %rcx
	testq	%rax, %rax
	je	.LBB265_3
	movq	%rdi, 24(%rsp)
	movq	%r9, 16(%rsp)
	movq	%rsi, 8(%rsp)
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	fma_32_slow
	movq	24(%rsp), %rdi
	movq	8(%rsp), %rsi
	movq	16(%rsp), %r9
	movabsq	$-4294967296, %r10
	jmp	.LBB265_5
.LBB265_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB265_11
.LBB265_16:
	testq	%rcx, %rcx
	jle	.LBB265_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movq	%r9, %r15
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$32, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB265_3:
	vmovd	%ebx, %xmm0
	vmovd	%ebp, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
.LBB265_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpl	$2139095041, %ecx
	jb	.LBB265_9
	addl	%ebx, %ebx
	addl	%ebp, %ebp
	movl	$2143289344, %eax
	movq	%rbx, %rdx
	xorq	%r15, %rdx
	xorq	%rbp, %r15
	orq	%rbx, %r15
	setne	%cl
	orq	%rbp, %rdx
	je	.LBB265_8
	testb	%cl, %cl
	jne	.LBB265_9
.LBB265_8:
	orb	$16, 184(%r12)
.LBB265_9:
	movzwl	8(%r13), %ecx
	orq	%r10, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB265_16
.LBB265_11:
	decq	%rax
	leaq	.LJTI265_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB265_12:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB265_14:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_return
.LBB265_15:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB265_13:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB265_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$32, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end265:
	.size	h_op_158, .Lfunc_end265-h_op_158
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI265_0:
	.long	.LBB265_12-.LJTI265_0
	.long	.LBB265_13-.LJTI265_0
	.long	.LBB265_14-.LJTI265_0
	.long	.LBB265_15-.LJTI265_0

	.text
	.p2align	4
	.type	h_op_159,@function
h_op_159:
	pushq	%rbp
	subq	$32, %rsp
	movzwl	4(%r13), %eax
	movq	%r14, %r8
	movl	$4278190080, %r14d
	movabsq	$-4294967296, %r9
	leaq	-2130706432(%r14), %rdx
	leaq	12582912(%r14), %rbx
	movq	(%r12,%rax), %rax
	movl	%eax, %ecx
	xorq	%rcx, %rdx
	cmpq	%r9, %rax
	movzwl	6(%r13), %eax
	movzwl	8(%r13), %ecx
	cmovaeq	%rdx, %rbx
	movl	$2143289344, %edx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	cmpq	%r9, %rax
	movl	%eax, %ebp
	movzwl	2(%r13), %eax
	cmovbq	%rdx, %rbp
	cmpq	%r9, %rcx
	movl	%ecx, %ecx
	cmovbq	%rdx, %rcx
	andq	$7, %rax
	je	.LBB266_1
	movq	%rdi, 24(%rsp)
	movq	%r8, 16(%rsp)
	movq	%rsi, 8(%rsp)
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	fma_32_slow
	movq	8(%rsp), %rsi
	movq	16(%rsp), %r8
	movq	24(%rsp), %rdi
	movabsq	$-4294967296, %r9
	jmp	.LBB266_3
.LBB266_1:
	vmovd	%ebx, %xmm0
	vmovd	%ebp, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
.LBB266_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpl	$2139095041, %ecx
	jb	.LBB266_7
	addl	%ebx, %ebx
	addl	%ebp, %ebp
	movl	$2143289344, %eax
	movq	%rbx, %rdx
	xorq	%r14, %rdx
	xorq	%rbp, %r14
	orq	%rbx, %r14
	setne	%cl
	orq	%rbp, %rdx
	je	.LBB266_6
	testb	%cl, %cl
	jne	.LBB266_7
.LBB266_6:
	orb	$16, 184(%r12)
.LBB266_7:
	movzwl	10(%r13), %ecx
	orq	%r9, %rax
	decq	%r8
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r8, %r8
	jle	.LBB266_8
	movzwl	(%r13), %eax
	movq	%r8, %r14
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$32, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB266_8:
	movq	%r8, %r14
	addq	$32, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end266:
	.size	h_op_159, .Lfunc_end266-h_op_159

	.p2align	4
	.type	h_op_160,@function
h_op_160:
	pushq	%rbp
	subq	$32, %rsp
	movzbl	1024(%r12), %eax
	movq	%r15, %r9
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB267_1
	movzwl	2(%r13), %ecx
	movl	$2147483648, %ebp
	movabsq	$-4294967296, %r10
	movl	$2143289344, %r15d
	leaq	2143289344(%rbp), %rdx
	movq	(%r12,%rcx), %rcx
	movl	%ecx, %ebx
	xorq	%rbp, %rbx
	cmpq	%r10, %rcx
	movzwl	4(%r13), %ecx
	cmovbq	%rdx, %rbx
	movq	(%r12,%rcx), %rcx
	cmpq	%r10, %rcx
	movl	%ecx, %ecx
	cmovaeq	%rcx, %r15
	movzwl	6(%r13), %ecx
	movq	(%r12,%rcx), %r8
	movl	%r8d, %ecx
	xorq	%rbp, %rcx
	cmpq	%r10, %r8
	cmovbq	%rdx, %rcx
	testq	%rax, %rax
	je	.LBB267_3
	movq	%rdi, 24(%rsp)
	movq	%r9, 16(%rsp)
	movq	%rsi, 8(%rsp)
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
	callq	fma_32_slow
	movq	24(%rsp), %rdi
	movq	8(%rsp), %rsi
	movq	16(%rsp), %r9
	movabsq	$-4294967296, %r10
	jmp	.LBB267_5
.LBB267_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB267_11
.LBB267_16:
	testq	%rcx, %rcx
	jle	.LBB267_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movq	%r9, %r15
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$32, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB267_3:
	vmovd	%ebx, %xmm0
	vmovd	%r15d, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
.LBB267_5:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpl	$2139095041, %ecx
	jb	.LBB267_9
	addl	%ebx, %ebx
	addq	$2130706432, %rbp
	addl	%r15d, %r15d
	movl	$2143289344, %eax
	movq	%rbx, %rdx
	xorq	%rbp, %rdx
	xorq	%r15, %rbp
	orq	%rbx, %rbp
	setne	%cl
	orq	%r15, %rdx
	je	.LBB267_8
	testb	%cl, %cl
	jne	.LBB267_9
.LBB267_8:
	orb	$16, 184(%r12)
.LBB267_9:
	movzwl	8(%r13), %ecx
	orq	%r10, %rax
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB267_16
.LBB267_11:
	decq	%rax
	leaq	.LJTI267_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB267_12:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB267_14:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_return
.LBB267_15:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB267_13:
	movq	%r9, %r15
	addq	$32, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB267_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$32, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end267:
	.size	h_op_160, .Lfunc_end267-h_op_160
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI267_0:
	.long	.LBB267_12-.LJTI267_0
	.long	.LBB267_13-.LJTI267_0
	.long	.LBB267_14-.LJTI267_0
	.long	.LBB267_15-.LJTI267_0

	.text
	.p2align	4
	.type	h_op_161,@function
h_op_161:
	pushq	%rbp
	subq	$32, %rsp
	movzwl	4(%r13), %eax
	movl	$2147483648, %ebp
	movabsq	$-4294967296, %r10
	movzwl	8(%r13), %ecx
	movq	%r14, %r9
	movl	$2143289344, %r14d
	leaq	2143289344(%rbp), %rdx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %r8
	movl	%eax, %ebx
	xorq	%rbp, %rbx
	cmpq	%r10, %rax
	movzwl	6(%r13), %eax
	movl	%r8d, %ecx
	cmovbq	%rdx, %rbx
	movq	(%r12,%rax), %rax
	cmpq	%r10, %rax
	movl	%eax, %eax
	cmovaeq	%rax, %r14
	movzwl	2(%r13), %eax
	xorq	%rbp, %rcx
	cmpq	%r10, %r8
	cmovbq	%rdx, %rcx
	andq	$7, %rax
	je	.LBB268_1
	movq	%rdi, 24(%rsp)
	movq	%r9, 16(%rsp)
	movq	%rsi, 8(%rsp)
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	fma_32_slow
	movq	8(%rsp), %rsi
	movq	16(%rsp), %r9
	movq	24(%rsp), %rdi
	movabsq	$-4294967296, %r10
	jmp	.LBB268_3
.LBB268_1:
	vmovd	%ebx, %xmm0
	vmovd	%r14d, %xmm1
	vmovd	%ecx, %xmm2
	vfmadd231ss	%xmm1, %xmm0, %xmm2
	vmovd	%xmm2, %eax
.LBB268_3:
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpl	$2139095041, %ecx
	jb	.LBB268_7
	addl	%ebx, %ebx
	addq	$2130706432, %rbp
	addl	%r14d, %r14d
	movl	$2143289344, %eax
	movq	%rbx, %rdx
	xorq	%rbp, %rdx
	xorq	%r14, %rbp
	orq	%rbx, %rbp
	setne	%cl
	orq	%r14, %rdx
	je	.LBB268_6
	testb	%cl, %cl
	jne	.LBB268_7
.LBB268_6:
	orb	$16, 184(%r12)
.LBB268_7:
	movzwl	10(%r13), %ecx
	orq	%r10, %rax
	decq	%r9
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r9, %r9
	jle	.LBB268_8
	movzwl	(%r13), %eax
	movq	%r9, %r14
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$32, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB268_8:
	movq	%r9, %r14
	addq	$32, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end268:
	.size	h_op_161, .Lfunc_end268-h_op_161

	.p2align	4
	.type	h_op_162,@function
h_op_162:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB269_6
	movzwl	2(%r13), %ecx
	movabsq	$-4294967296, %rdx
	movl	$2143289344, %ebx
	movq	(%r12,%rcx), %rcx
	cmpq	%rdx, %rcx
	movl	%ecx, %ecx
	cmovaeq	%rcx, %rbx
	vmovd	%ebx, %xmm0
	cmpq	$1, %rax
	je	.LBB269_9
	testl	%eax, %eax
	jne	.LBB269_10
	vcvtss2si	%xmm0, %ecx
	jmp	.LBB269_4
.LBB269_6:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB269_12
.LBB269_7:
	testq	%rcx, %rcx
	jle	.LBB269_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB269_9:
	vcvttss2si	%xmm0, %ecx
.LBB269_4:
	movl	%ecx, %edx
	negl	%edx
	jno	.LBB269_5
.LBB269_10:
	movq	%r13, 8(%rsp)
	movq	%r15, %r13
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rbx, %rsi
	callq	f2s_32_32_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	%r13, %r15
	movq	8(%rsp), %r13
	movq	%rbp, %rsi
	jmp	.LBB269_11
.LBB269_5:
	movl	%ecx, %eax
.LBB269_11:
	andl	$2147483647, %ebx
	cltq
	movl	$2147483647, %ecx
	cmpl	$2139095041, %ebx
	cmovbq	%rax, %rcx
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB269_7
.LBB269_12:
	decq	%rax
	leaq	.LJTI269_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB269_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB269_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB269_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB269_16:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB269_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end269:
	.size	h_op_162, .Lfunc_end269-h_op_162
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI269_0:
	.long	.LBB269_13-.LJTI269_0
	.long	.LBB269_16-.LJTI269_0
	.long	.LBB269_14-.LJTI269_0
	.long	.LBB269_15-.LJTI269_0

	.text
	.p2align	4
	.type	h_op_163,@function
h_op_163:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movabsq	$-4294967296, %rcx
	movl	$2143289344, %ebx
	movq	(%r12,%rax), %rax
	cmpq	%rcx, %rax
	movl	%eax, %eax
	cmovaeq	%rax, %rbx
	movzwl	2(%r13), %eax
	vmovd	%ebx, %xmm0
	andl	$7, %eax
	cmpq	$1, %rax
	je	.LBB270_5
	testl	%eax, %eax
	jne	.LBB270_6
	vcvtss2si	%xmm0, %ecx
	jmp	.LBB270_3
.LBB270_5:
	vcvttss2si	%xmm0, %ecx
.LBB270_3:
	movl	%ecx, %edx
	negl	%edx
	jno	.LBB270_4
.LBB270_6:
	movq	%r14, 8(%rsp)
	movq	%r12, %r14
	movq	%r15, %r12
	movq	%rdi, %r15
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rbx, %rsi
	callq	f2s_32_32_slow
	movq	%r15, %rdi
	movq	%r12, %r15
	movq	%r14, %r12
	movq	8(%rsp), %r14
	movq	%rbp, %rsi
	jmp	.LBB270_7
.LBB270_4:
	movl	%ecx, %eax
.LBB270_7:
	andl	$2147483647, %ebx
	cltq
	movl	$2147483647, %ecx
	cmpl	$2139095041, %ebx
	cmovbq	%rax, %rcx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB270_9
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB270_9:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end270:
	.size	h_op_163, .Lfunc_end270-h_op_163

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI271_0:
	.long	0x4f800000
.LCPI271_1:
	.long	0x4f000000
	.text
	.p2align	4
	.type	h_op_164,@function
h_op_164:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %ecx
	movl	%ecx, %eax
	andb	$7, %al
	cmpb	$5, %al
	jae	.LBB271_1
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rdx
	movl	$2143289344, %ebx
	vxorps	%xmm1, %xmm1, %xmm1
	movq	(%r12,%rax), %rax
	cmpq	%rdx, %rax
	movl	%eax, %eax
	cmovaeq	%rax, %rbx
	vmovd	%ebx, %xmm0
	vucomiss	%xmm1, %xmm0
	jb	.LBB271_8
	vmovss	.LCPI271_0(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB271_8
	cmpq	$1, %rcx
	je	.LBB271_18
	testl	%ecx, %ecx
	jne	.LBB271_8
	vmovss	.LCPI271_1(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB271_8
	vcvtss2si	%xmm0, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	je	.LBB271_9
.LBB271_8:
	movq	%r13, 8(%rsp)
	movq	%r15, %r13
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rcx, %rdi
	movq	%rbx, %rsi
	callq	f2u_32_32_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	%r13, %r15
	movq	8(%rsp), %r13
	movq	%rbp, %rsi
.LBB271_9:
	andl	$2147483647, %ebx
	cltq
	movq	$-1, %rcx
	cmpl	$2139095041, %ebx
	cmovbq	%rax, %rcx
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB271_11
.LBB271_16:
	testq	%rcx, %rcx
	jle	.LBB271_19
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB271_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB271_16
.LBB271_11:
	decq	%rax
	leaq	.LJTI271_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB271_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB271_18:
	vcvttss2si	%xmm0, %rax
	movl	%eax, %eax
	jmp	.LBB271_9
.LBB271_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB271_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB271_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB271_19:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end271:
	.size	h_op_164, .Lfunc_end271-h_op_164
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI271_0:
	.long	.LBB271_12-.LJTI271_0
	.long	.LBB271_13-.LJTI271_0
	.long	.LBB271_14-.LJTI271_0
	.long	.LBB271_15-.LJTI271_0

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI272_0:
	.long	0x4f800000
.LCPI272_1:
	.long	0x4f000000
	.text
	.p2align	4
	.type	h_op_165,@function
h_op_165:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movq	%rdi, %rbp
	movzwl	2(%r13), %edi
	movabsq	$-4294967296, %rcx
	movl	$2143289344, %ebx
	vxorps	%xmm1, %xmm1, %xmm1
	movq	(%r12,%rax), %rax
	cmpq	%rcx, %rax
	movl	%eax, %eax
	cmovaeq	%rax, %rbx
	andl	$7, %edi
	vmovd	%ebx, %xmm0
	vucomiss	%xmm1, %xmm0
	jb	.LBB272_6
	vmovss	.LCPI272_0(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB272_6
	cmpw	$1, %di
	je	.LBB272_9
	movzwl	%di, %eax
	testl	%eax, %eax
	jne	.LBB272_6
	vmovss	.LCPI272_1(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB272_6
	vcvtss2si	%xmm0, %rax
	movq	%rax, %rcx
	shrq	$32, %rcx
	je	.LBB272_7
.LBB272_6:
	movq	%r14, 8(%rsp)
	movq	%r12, %r14
	movq	%r15, %r12
	movq	%rsi, %r15
	movq	%rbx, %rsi
	callq	f2u_32_32_slow
	movq	%r15, %rsi
	movq	%r12, %r15
	movq	%r14, %r12
	movq	8(%rsp), %r14
.LBB272_7:
	andl	$2147483647, %ebx
	cltq
	movq	$-1, %rcx
	cmpl	$2139095041, %ebx
	cmovbq	%rax, %rcx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB272_10
	movzwl	(%r13), %eax
	movq	%rbp, %rdi
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB272_9:
	vcvttss2si	%xmm0, %rax
	movl	%eax, %eax
	jmp	.LBB272_7
.LBB272_10:
	movq	%rbp, %rdi
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end272:
	.size	h_op_165, .Lfunc_end272-h_op_165

	.p2align	4
	.type	h_op_166,@function
h_op_166:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %ecx
	movl	%ecx, %eax
	andb	$7, %al
	cmpb	$5, %al
	jae	.LBB273_1
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rdx
	movl	$2143289344, %ebx
	movabsq	$-9223372036854775808, %rbp
	movq	(%r12,%rax), %rax
	cmpq	%rdx, %rax
	movl	%eax, %eax
	cmovaeq	%rax, %rbx
	vmovd	%ebx, %xmm0
	cmpq	$1, %rcx
	je	.LBB273_5
	testl	%ecx, %ecx
	jne	.LBB273_7
	vcvtss2si	%xmm0, %rax
	cmpq	%rbp, %rax
	jne	.LBB273_8
.LBB273_7:
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%r14, (%rsp)
	movq	%rsi, %r14
	movq	%rcx, %rdi
	movq	%rbx, %rsi
	callq	f2s_32_64_slow
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	8(%rsp), %r15
	movq	(%rsp), %r14
.LBB273_8:
	andl	$2147483647, %ebx
	decq	%rbp
	leaq	-1(%r14), %rcx
	cmpl	$2139095041, %ebx
	cmovbq	%rax, %rbp
	movzwl	4(%r13), %eax
	movq	%rbp, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB273_10
.LBB273_15:
	testq	%rcx, %rcx
	jle	.LBB273_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB273_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB273_15
.LBB273_10:
	decq	%rax
	leaq	.LJTI273_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB273_11:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB273_5:
	vcvttss2si	%xmm0, %rax
	cmpq	%rbp, %rax
	je	.LBB273_7
	jmp	.LBB273_8
.LBB273_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB273_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB273_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB273_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end273:
	.size	h_op_166, .Lfunc_end273-h_op_166
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI273_0:
	.long	.LBB273_11-.LJTI273_0
	.long	.LBB273_12-.LJTI273_0
	.long	.LBB273_13-.LJTI273_0
	.long	.LBB273_14-.LJTI273_0

	.text
	.p2align	4
	.type	h_op_167,@function
h_op_167:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movabsq	$-4294967296, %rcx
	movl	$2143289344, %ebx
	movabsq	$-9223372036854775808, %rbp
	movq	(%r12,%rax), %rax
	cmpq	%rcx, %rax
	movzwl	2(%r13), %ecx
	movl	%eax, %eax
	cmovaeq	%rax, %rbx
	vmovd	%ebx, %xmm0
	andl	$7, %ecx
	cmpq	$1, %rcx
	je	.LBB274_3
	testl	%ecx, %ecx
	jne	.LBB274_5
	vcvtss2si	%xmm0, %rax
	cmpq	%rbp, %rax
	jne	.LBB274_6
.LBB274_5:
	movq	%r14, 8(%rsp)
	movq	%rdi, %r14
	movq	%r12, (%rsp)
	movq	%r15, %r12
	movq	%rsi, %r15
	movq	%rcx, %rdi
	movq	%rbx, %rsi
	callq	f2s_32_64_slow
	movq	%r15, %rsi
	movq	%r12, %r15
	movq	%r14, %rdi
	movq	(%rsp), %r12
	movq	8(%rsp), %r14
.LBB274_6:
	andl	$2147483647, %ebx
	decq	%rbp
	cmpl	$2139095041, %ebx
	cmovbq	%rax, %rbp
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rbp, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB274_7
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB274_3:
	vcvttss2si	%xmm0, %rax
	cmpq	%rbp, %rax
	je	.LBB274_5
	jmp	.LBB274_6
.LBB274_7:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end274:
	.size	h_op_167, .Lfunc_end274-h_op_167

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI275_0:
	.long	0x5f000000
.LCPI275_1:
	.long	0x5e800000
	.text
	.p2align	4
	.type	h_op_168,@function
h_op_168:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %ecx
	movl	%ecx, %eax
	andb	$7, %al
	cmpb	$5, %al
	jae	.LBB275_1
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rdx
	movl	$2143289344, %ebx
	vxorps	%xmm1, %xmm1, %xmm1
	movq	(%r12,%rax), %rax
	cmpq	%rdx, %rax
	movl	%eax, %eax
	cmovaeq	%rax, %rbx
	vmovd	%ebx, %xmm0
	vucomiss	%xmm1, %xmm0
	jb	.LBB275_8
	vmovss	.LCPI275_0(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB275_8
	cmpq	$1, %rcx
	je	.LBB275_18
	testl	%ecx, %ecx
	jne	.LBB275_8
	vmovss	.LCPI275_1(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB275_8
	vcvtss2si	%xmm0, %rax
	testq	%rax, %rax
	jns	.LBB275_9
.LBB275_8:
	movq	%r13, 8(%rsp)
	movq	%r15, %r13
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rcx, %rdi
	movq	%rbx, %rsi
	callq	f2u_32_64_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	%r13, %r15
	movq	8(%rsp), %r13
	movq	%rbp, %rsi
.LBB275_9:
	andl	$2147483647, %ebx
	movq	$-1, %rcx
	cmpl	$2139095041, %ebx
	cmovbq	%rax, %rcx
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB275_11
.LBB275_16:
	testq	%rcx, %rcx
	jle	.LBB275_19
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB275_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB275_16
.LBB275_11:
	decq	%rax
	leaq	.LJTI275_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB275_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB275_18:
	vcvttss2si	%xmm0, %rax
	jmp	.LBB275_9
.LBB275_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB275_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB275_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB275_19:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end275:
	.size	h_op_168, .Lfunc_end275-h_op_168
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI275_0:
	.long	.LBB275_12-.LJTI275_0
	.long	.LBB275_13-.LJTI275_0
	.long	.LBB275_14-.LJTI275_0
	.long	.LBB275_15-.LJTI275_0

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI276_0:
	.long	0x5f000000
.LCPI276_1:
	.long	0x5e800000
	.text
	.p2align	4
	.type	h_op_169,@function
h_op_169:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movq	%rdi, %rbp
	movzwl	2(%r13), %edi
	movabsq	$-4294967296, %rcx
	movl	$2143289344, %ebx
	vxorps	%xmm1, %xmm1, %xmm1
	movq	(%r12,%rax), %rax
	cmpq	%rcx, %rax
	movl	%eax, %eax
	cmovaeq	%rax, %rbx
	andl	$7, %edi
	vmovd	%ebx, %xmm0
	vucomiss	%xmm1, %xmm0
	jb	.LBB276_6
	vmovss	.LCPI276_0(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB276_6
	cmpw	$1, %di
	je	.LBB276_9
	movzwl	%di, %eax
	testl	%eax, %eax
	jne	.LBB276_6
	vmovss	.LCPI276_1(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	jbe	.LBB276_6
	vcvtss2si	%xmm0, %rax
	testq	%rax, %rax
	jns	.LBB276_7
.LBB276_6:
	movq	%r14, 8(%rsp)
	movq	%r12, %r14
	movq	%r15, %r12
	movq	%rsi, %r15
	movq	%rbx, %rsi
	callq	f2u_32_64_slow
	movq	%r15, %rsi
	movq	%r12, %r15
	movq	%r14, %r12
	movq	8(%rsp), %r14
.LBB276_7:
	andl	$2147483647, %ebx
	movq	$-1, %rcx
	cmpl	$2139095041, %ebx
	cmovbq	%rax, %rcx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB276_10
	movzwl	(%r13), %eax
	movq	%rbp, %rdi
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB276_9:
	vcvttss2si	%xmm0, %rax
	jmp	.LBB276_7
.LBB276_10:
	movq	%rbp, %rdi
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end276:
	.size	h_op_169, .Lfunc_end276-h_op_169

	.p2align	4
	.type	h_op_170,@function
h_op_170:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB277_1
	movzwl	2(%r13), %ecx
	movl	(%r12,%rcx), %ecx
	testq	%rax, %rax
	je	.LBB277_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	s2f_32_32_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB277_5
.LBB277_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB277_7
.LBB277_12:
	testq	%rcx, %rcx
	jle	.LBB277_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB277_3:
	movslq	%ecx, %rax
	vcvtsi2ss	%rax, %xmm15, %xmm0
	vmovd	%xmm0, %eax
.LBB277_5:
	movabsq	$-4294967296, %rcx
	orq	%rax, %rcx
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB277_12
.LBB277_7:
	decq	%rax
	leaq	.LJTI277_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB277_8:
	popq	%rbp
	jmp	ask_jump
.LBB277_10:
	popq	%rbp
	jmp	ask_return
.LBB277_11:
	popq	%rbp
	jmp	ask_trap
.LBB277_9:
	popq	%rbp
	jmp	ask_indirect
.LBB277_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end277:
	.size	h_op_170, .Lfunc_end277-h_op_170
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI277_0:
	.long	.LBB277_8-.LJTI277_0
	.long	.LBB277_9-.LJTI277_0
	.long	.LBB277_10-.LJTI277_0
	.long	.LBB277_11-.LJTI277_0

	.text
	.p2align	4
	.type	h_op_171,@function
h_op_171:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movl	(%r12,%rcx), %ecx
	andq	$7, %rax
	je	.LBB278_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	s2f_32_32_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB278_3
.LBB278_1:
	movslq	%ecx, %rax
	vcvtsi2ss	%rax, %xmm15, %xmm0
	vmovd	%xmm0, %eax
.LBB278_3:
	movabsq	$-4294967296, %rcx
	decq	%r14
	orq	%rax, %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB278_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB278_4:
	popq	%rbp
	jmp	dry
.Lfunc_end278:
	.size	h_op_171, .Lfunc_end278-h_op_171

	.p2align	4
	.type	h_op_172,@function
h_op_172:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB279_1
	movzwl	2(%r13), %ecx
	movl	(%r12,%rcx), %ecx
	testq	%rax, %rax
	je	.LBB279_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	u2f_32_32_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB279_5
.LBB279_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB279_7
.LBB279_12:
	testq	%rcx, %rcx
	jle	.LBB279_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB279_3:
	vcvtsi2ss	%rcx, %xmm15, %xmm0
	vmovd	%xmm0, %eax
.LBB279_5:
	movabsq	$-4294967296, %rcx
	orq	%rax, %rcx
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB279_12
.LBB279_7:
	decq	%rax
	leaq	.LJTI279_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB279_8:
	popq	%rbp
	jmp	ask_jump
.LBB279_10:
	popq	%rbp
	jmp	ask_return
.LBB279_11:
	popq	%rbp
	jmp	ask_trap
.LBB279_9:
	popq	%rbp
	jmp	ask_indirect
.LBB279_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end279:
	.size	h_op_172, .Lfunc_end279-h_op_172
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI279_0:
	.long	.LBB279_8-.LJTI279_0
	.long	.LBB279_9-.LJTI279_0
	.long	.LBB279_10-.LJTI279_0
	.long	.LBB279_11-.LJTI279_0

	.text
	.p2align	4
	.type	h_op_173,@function
h_op_173:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movl	(%r12,%rcx), %ecx
	andq	$7, %rax
	je	.LBB280_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	u2f_32_32_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB280_3
.LBB280_1:
	vcvtsi2ss	%rcx, %xmm15, %xmm0
	vmovd	%xmm0, %eax
.LBB280_3:
	movabsq	$-4294967296, %rcx
	decq	%r14
	orq	%rax, %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB280_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB280_4:
	popq	%rbp
	jmp	dry
.Lfunc_end280:
	.size	h_op_173, .Lfunc_end280-h_op_173

	.p2align	4
	.type	h_op_174,@function
h_op_174:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB281_1
	movzwl	2(%r13), %ecx
	movq	(%r12,%rcx), %rcx
	testq	%rax, %rax
	je	.LBB281_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	s2f_64_32_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB281_5
.LBB281_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB281_7
.LBB281_12:
	testq	%rcx, %rcx
	jle	.LBB281_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB281_3:
	vcvtsi2ss	%rcx, %xmm15, %xmm0
	vmovd	%xmm0, %eax
.LBB281_5:
	movabsq	$-4294967296, %rcx
	orq	%rax, %rcx
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB281_12
.LBB281_7:
	decq	%rax
	leaq	.LJTI281_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB281_8:
	popq	%rbp
	jmp	ask_jump
.LBB281_10:
	popq	%rbp
	jmp	ask_return
.LBB281_11:
	popq	%rbp
	jmp	ask_trap
.LBB281_9:
	popq	%rbp
	jmp	ask_indirect
.LBB281_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end281:
	.size	h_op_174, .Lfunc_end281-h_op_174
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI281_0:
	.long	.LBB281_8-.LJTI281_0
	.long	.LBB281_9-.LJTI281_0
	.long	.LBB281_10-.LJTI281_0
	.long	.LBB281_11-.LJTI281_0

	.text
	.p2align	4
	.type	h_op_175,@function
h_op_175:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rcx
	andq	$7, %rax
	je	.LBB282_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	s2f_64_32_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB282_3
.LBB282_1:
	vcvtsi2ss	%rcx, %xmm15, %xmm0
	vmovd	%xmm0, %eax
.LBB282_3:
	movabsq	$-4294967296, %rcx
	decq	%r14
	orq	%rax, %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB282_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB282_4:
	popq	%rbp
	jmp	dry
.Lfunc_end282:
	.size	h_op_175, .Lfunc_end282-h_op_175

	.p2align	4
	.type	h_op_176,@function
h_op_176:
	pushq	%rbp
	movzbl	1024(%r12), %ecx
	movl	%ecx, %eax
	andb	$7, %al
	cmpb	$5, %al
	jae	.LBB283_3
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	testq	%rcx, %rcx
	je	.LBB283_6
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rcx, %rdi
	movq	%rax, %rsi
	callq	u2f_64_32_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB283_10
.LBB283_3:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB283_11
.LBB283_4:
	testq	%rcx, %rcx
	jle	.LBB283_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB283_6:
	testq	%rax, %rax
	js	.LBB283_8
	vcvtsi2ss	%rax, %xmm15, %xmm0
	jmp	.LBB283_9
.LBB283_8:
	movq	%rax, %rcx
	shrq	%rcx
	andl	$1, %eax
	orq	%rcx, %rax
	vcvtsi2ss	%rax, %xmm15, %xmm0
	vaddss	%xmm0, %xmm0, %xmm0
.LBB283_9:
	vmovd	%xmm0, %eax
.LBB283_10:
	movabsq	$-4294967296, %rcx
	orq	%rax, %rcx
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB283_4
.LBB283_11:
	decq	%rax
	leaq	.LJTI283_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB283_12:
	popq	%rbp
	jmp	ask_jump
.LBB283_13:
	popq	%rbp
	jmp	ask_return
.LBB283_14:
	popq	%rbp
	jmp	ask_trap
.LBB283_15:
	popq	%rbp
	jmp	ask_indirect
.LBB283_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end283:
	.size	h_op_176, .Lfunc_end283-h_op_176
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI283_0:
	.long	.LBB283_12-.LJTI283_0
	.long	.LBB283_15-.LJTI283_0
	.long	.LBB283_13-.LJTI283_0
	.long	.LBB283_14-.LJTI283_0

	.text
	.p2align	4
	.type	h_op_177,@function
h_op_177:
	pushq	%rbp
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	movq	(%r12,%rax), %rax
	andq	$7, %rcx
	je	.LBB284_2
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rcx, %rdi
	movq	%rax, %rsi
	callq	u2f_64_32_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB284_6
.LBB284_2:
	testq	%rax, %rax
	js	.LBB284_4
	vcvtsi2ss	%rax, %xmm15, %xmm0
	jmp	.LBB284_5
.LBB284_4:
	movq	%rax, %rcx
	shrq	%rcx
	andl	$1, %eax
	orq	%rcx, %rax
	vcvtsi2ss	%rax, %xmm15, %xmm0
	vaddss	%xmm0, %xmm0, %xmm0
.LBB284_5:
	vmovd	%xmm0, %eax
.LBB284_6:
	movabsq	$-4294967296, %rcx
	decq	%r14
	orq	%rax, %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB284_8
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB284_8:
	popq	%rbp
	jmp	dry
.Lfunc_end284:
	.size	h_op_177, .Lfunc_end284-h_op_177

	.p2align	4
	.type	h_op_178,@function
h_op_178:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %edx
	movabsq	$-4294967296, %r8
	leaq	2143289344(%r8), %r9
	movq	(%r12,%rax), %rax
	movq	(%r12,%rdx), %rdx
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	cmpq	%r8, %rdx
	cmovbeq	%r8, %rdx
	orq	%r8, %rcx
	andl	$-2147483648, %edx
	cmpq	%r8, %rax
	movzwl	6(%r13), %eax
	cmovaeq	%rcx, %r9
	decq	%r14
	addq	$32, %r13
	orq	%rdx, %r9
	movq	%r9, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB285_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB285_1:
	jmp	dry
.Lfunc_end285:
	.size	h_op_178, .Lfunc_end285-h_op_178

	.p2align	4
	.type	h_op_179,@function
h_op_179:
	movzwl	4(%r13), %edx
	movzwl	2(%r13), %eax
	movl	$2147483648, %r9d
	movabsq	$-4294967296, %r10
	movq	(%r12,%rdx), %rdx
	movq	(%r12,%rax), %rax
	movl	%edx, %r8d
	andl	$-2147483648, %r8d
	movl	%eax, %ecx
	andl	$2147483647, %ecx
	xorq	%r9, %r8
	cmpq	%r10, %rdx
	leaq	2143289344(%r10), %rdx
	cmovbq	%r9, %r8
	orq	%r10, %rcx
	cmpq	%r10, %rax
	movzwl	6(%r13), %eax
	cmovaeq	%rcx, %rdx
	decq	%r14
	addq	$32, %r13
	orq	%r8, %rdx
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB286_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB286_1:
	jmp	dry
.Lfunc_end286:
	.size	h_op_179, .Lfunc_end286-h_op_179

	.p2align	4
	.type	h_op_180,@function
h_op_180:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %r8d
	movabsq	$-4294967296, %rcx
	movl	$2143289344, %edx
	movq	(%r12,%rax), %rax
	movq	(%r12,%r8), %r8
	cmpq	%rcx, %rax
	cmovael	%eax, %edx
	movl	%edx, %eax
	andl	$2147483647, %eax
	cmpq	%rcx, %r8
	cmovbeq	%rcx, %r8
	decq	%r14
	xorl	%edx, %r8d
	andl	$-2147483648, %r8d
	orl	%eax, %r8d
	movzwl	6(%r13), %eax
	addq	$32, %r13
	orq	%rcx, %r8
	movq	%r8, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB287_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB287_1:
	jmp	dry
.Lfunc_end287:
	.size	h_op_180, .Lfunc_end287-h_op_180

	.p2align	4
	.type	h_op_181,@function
h_op_181:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movslq	(%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB288_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB288_1:
	jmp	dry
.Lfunc_end288:
	.size	h_op_181, .Lfunc_end288-h_op_181

	.p2align	4
	.type	h_op_182,@function
h_op_182:
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rcx
	decq	%r14
	orq	(%r12,%rax), %rcx
	movzwl	4(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB289_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB289_1:
	jmp	dry
.Lfunc_end289:
	.size	h_op_182, .Lfunc_end289-h_op_182

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI290_0:
	.long	0x7fc00000
	.text
	.p2align	4
	.type	h_op_183,@function
h_op_183:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %r8d
	vmovss	.LCPI290_0(%rip), %xmm1
	movabsq	$-4294967296, %rcx
	movq	(%r12,%rax), %rax
	movq	(%r12,%r8), %r8
	cmpq	%rcx, %rax
	vmovd	%eax, %xmm0
	vmovd	%r8d, %xmm2
	setb	%dl
	cmpq	%rcx, %r8
	setb	%cl
	kmovd	%edx, %k1
	decq	%r14
	vmovss	%xmm1, %xmm0, %xmm0 {%k1}
	kmovd	%ecx, %k1
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	vmovss	%xmm1, %xmm2, %xmm2 {%k1}
	vcmpeqss	%xmm2, %xmm0, %k0
	kmovw	%k0, %eax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB290_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB290_1:
	jmp	dry
.Lfunc_end290:
	.size	h_op_183, .Lfunc_end290-h_op_183

	.p2align	4
	.type	h_op_184,@function
h_op_184:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %edx
	movabsq	$-4294967296, %rcx
	movl	$2143289344, %ebx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rdx), %rdx
	cmpq	%rcx, %rax
	cmovbl	%ebx, %eax
	cmpq	%rcx, %rdx
	movzwl	6(%r13), %ecx
	cmovbl	%ebx, %edx
	vmovd	%eax, %xmm0
	xorl	%eax, %eax
	vmovd	%edx, %xmm1
	vcomiss	%xmm0, %xmm1
	seta	%al
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB291_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB291_1:
	jmp	dry
.Lfunc_end291:
	.size	h_op_184, .Lfunc_end291-h_op_184

	.p2align	4
	.type	h_op_185,@function
h_op_185:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %edx
	movabsq	$-4294967296, %rcx
	movl	$2143289344, %ebx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rdx), %rdx
	cmpq	%rcx, %rax
	cmovbl	%ebx, %eax
	cmpq	%rcx, %rdx
	movzwl	6(%r13), %ecx
	cmovbl	%ebx, %edx
	vmovd	%eax, %xmm0
	xorl	%eax, %eax
	vmovd	%edx, %xmm1
	vcomiss	%xmm0, %xmm1
	setae	%al
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB292_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB292_1:
	jmp	dry
.Lfunc_end292:
	.size	h_op_185, .Lfunc_end292-h_op_185

	.p2align	4
	.type	h_op_186,@function
h_op_186:
	pushq	%rbp
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rcx
	movl	$2143289344, %r9d
	movq	%rdi, -8(%rsp)
	movq	(%r12,%rax), %rax
	cmpq	%rcx, %rax
	movl	%eax, %eax
	movl	$2071, %ecx
	cmovaeq	%rax, %r9
	xorl	%ebx, %ebx
	bextrl	%ecx, %r9d, %r10d
	movl	%r9d, %r11d
	movl	%r9d, %eax
	shrl	$31, %eax
	andl	$8388607, %r11d
	cmpl	$255, %r10d
	sete	%bl
	setne	%dil
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	testq	%r11, %r11
	sete	%cl
	setne	%dl
	xorl	%r8d, %r8d
	andl	%ebx, %ecx
	andb	%dl, %bl
	testl	%r10d, %r10d
	setne	%bpl
	sete	%r8b
	movzbl	%bl, %ebx
	andb	%dil, %bpl
	andl	%r8d, %edx
	xorl	%r8d, %r8d
	orq	%r10, %r11
	movl	$278, %edi
	movl	%eax, %r10d
	sete	%r8b
	bextrl	%edi, %r9d, %edi
	movl	%ebx, %r9d
	xorl	$1, %r10d
	decq	%r14
	andl	%edi, %r9d
	xorl	$1, %edi
	movl	%r10d, %r11d
	andl	%ebx, %edi
	movl	%ecx, %ebx
	andl	%r10d, %ebx
	andl	%eax, %ecx
	addl	%edi, %edi
	leal	(%rdi,%r9,4), %edi
	movzbl	%bpl, %r9d
	andl	%r9d, %r11d
	andl	%eax, %r9d
	orl	%ebx, %edi
	addq	%r11, %r11
	movl	%edx, %ebx
	andl	%r10d, %ebx
	andl	%r8d, %r10d
	andl	%eax, %edx
	andl	%eax, %r8d
	leaq	(%r11,%rdi,4), %rdi
	addq	%r10, %r10
	addq	%rdx, %rdx
	orq	%rbx, %rdi
	leaq	(%r10,%rdi,4), %rdi
	orq	%r8, %rdi
	leaq	(%rdx,%rdi,4), %rdx
	orq	%r9, %rdx
	leaq	(%rcx,%rdx,2), %rax
	movzwl	4(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB293_1
	movzwl	(%r13), %eax
	movq	-8(%rsp), %rdi
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB293_1:
	movq	-8(%rsp), %rdi
	popq	%rbp
	jmp	dry
.Lfunc_end293:
	.size	h_op_186, .Lfunc_end293-h_op_186

	.p2align	4
	.type	h_op_187,@function
h_op_187:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB294_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	testq	%rax, %rax
	je	.LBB294_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fadd_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB294_5
.LBB294_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB294_7
.LBB294_12:
	testq	%rcx, %rcx
	jle	.LBB294_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB294_3:
	vmovq	%rcx, %xmm0
	vmovq	%rdx, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB294_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB294_12
.LBB294_7:
	decq	%rax
	leaq	.LJTI294_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB294_8:
	popq	%rbp
	jmp	ask_jump
.LBB294_10:
	popq	%rbp
	jmp	ask_return
.LBB294_11:
	popq	%rbp
	jmp	ask_trap
.LBB294_9:
	popq	%rbp
	jmp	ask_indirect
.LBB294_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end294:
	.size	h_op_187, .Lfunc_end294-h_op_187
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI294_0:
	.long	.LBB294_8-.LJTI294_0
	.long	.LBB294_9-.LJTI294_0
	.long	.LBB294_10-.LJTI294_0
	.long	.LBB294_11-.LJTI294_0

	.text
	.p2align	4
	.type	h_op_188,@function
h_op_188:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	6(%r13), %edx
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	andq	$7, %rax
	je	.LBB295_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fadd_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB295_3
.LBB295_1:
	vmovq	%rcx, %xmm0
	vmovq	%rdx, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB295_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	cmovbq	%rax, %rdx
	movzwl	8(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB295_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB295_4:
	popq	%rbp
	jmp	dry
.Lfunc_end295:
	.size	h_op_188, .Lfunc_end295-h_op_188

	.p2align	4
	.type	h_op_189,@function
h_op_189:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB296_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	testq	%rax, %rax
	je	.LBB296_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fsub_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB296_5
.LBB296_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB296_7
.LBB296_12:
	testq	%rcx, %rcx
	jle	.LBB296_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB296_3:
	vmovq	%rcx, %xmm0
	vmovq	%rdx, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB296_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB296_12
.LBB296_7:
	decq	%rax
	leaq	.LJTI296_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB296_8:
	popq	%rbp
	jmp	ask_jump
.LBB296_10:
	popq	%rbp
	jmp	ask_return
.LBB296_11:
	popq	%rbp
	jmp	ask_trap
.LBB296_9:
	popq	%rbp
	jmp	ask_indirect
.LBB296_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end296:
	.size	h_op_189, .Lfunc_end296-h_op_189
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI296_0:
	.long	.LBB296_8-.LJTI296_0
	.long	.LBB296_9-.LJTI296_0
	.long	.LBB296_10-.LJTI296_0
	.long	.LBB296_11-.LJTI296_0

	.text
	.p2align	4
	.type	h_op_190,@function
h_op_190:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	6(%r13), %edx
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	andq	$7, %rax
	je	.LBB297_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fsub_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB297_3
.LBB297_1:
	vmovq	%rcx, %xmm0
	vmovq	%rdx, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB297_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	cmovbq	%rax, %rdx
	movzwl	8(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB297_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB297_4:
	popq	%rbp
	jmp	dry
.Lfunc_end297:
	.size	h_op_190, .Lfunc_end297-h_op_190

	.p2align	4
	.type	h_op_191,@function
h_op_191:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB298_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	testq	%rax, %rax
	je	.LBB298_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fmul_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB298_5
.LBB298_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB298_7
.LBB298_12:
	testq	%rcx, %rcx
	jle	.LBB298_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB298_3:
	vmovq	%rcx, %xmm0
	vmovq	%rdx, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB298_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB298_12
.LBB298_7:
	decq	%rax
	leaq	.LJTI298_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB298_8:
	popq	%rbp
	jmp	ask_jump
.LBB298_10:
	popq	%rbp
	jmp	ask_return
.LBB298_11:
	popq	%rbp
	jmp	ask_trap
.LBB298_9:
	popq	%rbp
	jmp	ask_indirect
.LBB298_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end298:
	.size	h_op_191, .Lfunc_end298-h_op_191
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI298_0:
	.long	.LBB298_8-.LJTI298_0
	.long	.LBB298_9-.LJTI298_0
	.long	.LBB298_10-.LJTI298_0
	.long	.LBB298_11-.LJTI298_0

	.text
	.p2align	4
	.type	h_op_192,@function
h_op_192:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	6(%r13), %edx
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	andq	$7, %rax
	je	.LBB299_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fmul_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB299_3
.LBB299_1:
	vmovq	%rcx, %xmm0
	vmovq	%rdx, %xmm1
	vmulsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB299_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	cmovbq	%rax, %rdx
	movzwl	8(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB299_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB299_4:
	popq	%rbp
	jmp	dry
.Lfunc_end299:
	.size	h_op_192, .Lfunc_end299-h_op_192

	.p2align	4
	.type	h_op_193,@function
h_op_193:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB300_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %edx
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	testq	%rax, %rax
	je	.LBB300_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fdiv_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB300_5
.LBB300_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB300_7
.LBB300_12:
	testq	%rcx, %rcx
	jle	.LBB300_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB300_3:
	vmovq	%rcx, %xmm0
	vmovq	%rdx, %xmm1
	vdivsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB300_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB300_12
.LBB300_7:
	decq	%rax
	leaq	.LJTI300_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB300_8:
	popq	%rbp
	jmp	ask_jump
.LBB300_10:
	popq	%rbp
	jmp	ask_return
.LBB300_11:
	popq	%rbp
	jmp	ask_trap
.LBB300_9:
	popq	%rbp
	jmp	ask_indirect
.LBB300_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end300:
	.size	h_op_193, .Lfunc_end300-h_op_193
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI300_0:
	.long	.LBB300_8-.LJTI300_0
	.long	.LBB300_9-.LJTI300_0
	.long	.LBB300_10-.LJTI300_0
	.long	.LBB300_11-.LJTI300_0

	.text
	.p2align	4
	.type	h_op_194,@function
h_op_194:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	6(%r13), %edx
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rdx), %rdx
	andq	$7, %rax
	je	.LBB301_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fdiv_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB301_3
.LBB301_1:
	vmovq	%rcx, %xmm0
	vmovq	%rdx, %xmm1
	vdivsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB301_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	cmovbq	%rax, %rdx
	movzwl	8(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB301_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB301_4:
	popq	%rbp
	jmp	dry
.Lfunc_end301:
	.size	h_op_194, .Lfunc_end301-h_op_194

	.p2align	4
	.type	h_op_195,@function
h_op_195:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB302_1
	movzwl	2(%r13), %ecx
	movq	(%r12,%rcx), %rcx
	testq	%rax, %rax
	je	.LBB302_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fsqrt_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB302_5
.LBB302_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB302_7
.LBB302_12:
	testq	%rcx, %rcx
	jle	.LBB302_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB302_3:
	vmovq	%rcx, %xmm0
	vsqrtsd	%xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB302_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	4(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB302_12
.LBB302_7:
	decq	%rax
	leaq	.LJTI302_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB302_8:
	popq	%rbp
	jmp	ask_jump
.LBB302_10:
	popq	%rbp
	jmp	ask_return
.LBB302_11:
	popq	%rbp
	jmp	ask_trap
.LBB302_9:
	popq	%rbp
	jmp	ask_indirect
.LBB302_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end302:
	.size	h_op_195, .Lfunc_end302-h_op_195
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI302_0:
	.long	.LBB302_8-.LJTI302_0
	.long	.LBB302_9-.LJTI302_0
	.long	.LBB302_10-.LJTI302_0
	.long	.LBB302_11-.LJTI302_0

	.text
	.p2align	4
	.type	h_op_196,@function
h_op_196:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rcx
	andq	$7, %rax
	je	.LBB303_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	fsqrt_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB303_3
.LBB303_1:
	vmovq	%rcx, %xmm0
	vsqrtsd	%xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB303_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB303_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB303_4:
	popq	%rbp
	jmp	dry
.Lfunc_end303:
	.size	h_op_196, .Lfunc_end303-h_op_196

	.p2align	4
	.type	h_op_197,@function
h_op_197:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movb	$63, %dl
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	vmovq	%rax, %xmm0
	vmovq	%rcx, %xmm1
	movq	%rcx, %r9
	bzhiq	%rdx, %rax, %r8
	orq	%rax, %r9
	bzhiq	%rdx, %rcx, %rdx
	movq	%rax, %r11
	vucomisd	%xmm0, %xmm1
	leaq	(,%r9,2), %r10
	cmovbeq	%rcx, %r11
	testq	%r10, %r10
	movabsq	$9218868437227405313, %r10
	cmoveq	%r9, %r11
	cmpq	%r10, %rdx
	movabsq	$9221120237041090560, %rdx
	cmovaeq	%rax, %r11
	movzwl	6(%r13), %eax
	cmovbq	%rcx, %rdx
	cmpq	%r10, %r8
	cmovaeq	%rdx, %r11
	decq	%r14
	addq	$32, %r13
	movq	%r11, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB304_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB304_1:
	jmp	dry
.Lfunc_end304:
	.size	h_op_197, .Lfunc_end304-h_op_197

	.p2align	4
	.type	h_op_198,@function
h_op_198:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movb	$63, %dl
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	movq	%rcx, %r9
	orq	%rax, %r9
	vmovq	%rax, %xmm0
	vmovq	%rcx, %xmm1
	movq	%rcx, %r10
	bzhiq	%rdx, %rax, %r8
	bzhiq	%rdx, %rcx, %rdx
	andq	%rax, %r10
	movq	%rax, %r11
	shlq	%r9
	vucomisd	%xmm0, %xmm1
	cmovaq	%rcx, %r11
	testq	%r9, %r9
	movabsq	$9218868437227405313, %r9
	cmoveq	%r10, %r11
	cmpq	%r9, %rdx
	movabsq	$9221120237041090560, %rdx
	cmovaeq	%rax, %r11
	movzwl	6(%r13), %eax
	cmovbq	%rcx, %rdx
	cmpq	%r9, %r8
	cmovaeq	%rdx, %r11
	decq	%r14
	addq	$32, %r13
	movq	%r11, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB305_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB305_1:
	jmp	dry
.Lfunc_end305:
	.size	h_op_198, .Lfunc_end305-h_op_198

	.p2align	4
	.type	h_op_199,@function
h_op_199:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB306_1
	movzwl	2(%r13), %ecx
	movq	(%r12,%rcx), %rbp
	movzwl	4(%r13), %ecx
	movq	(%r12,%rcx), %rbx
	movzwl	6(%r13), %ecx
	movq	(%r12,%rcx), %rcx
	testq	%rax, %rax
	je	.LBB306_3
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%r14, (%rsp)
	movq	%rsi, %r14
	movq	%rax, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	fma_64_slow
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	8(%rsp), %r15
	movq	(%rsp), %r14
	jmp	.LBB306_5
.LBB306_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB306_11
.LBB306_16:
	testq	%rcx, %rcx
	jle	.LBB306_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB306_3:
	vmovq	%rbp, %xmm0
	vmovq	%rbx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
.LBB306_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB306_9
	addq	%rbp, %rbp
	movabsq	$-9007199254740992, %rcx
	addq	%rbx, %rbx
	movabsq	$9221120237041090560, %rax
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	%rbx, %rcx
	orq	%rbp, %rcx
	setne	%cl
	orq	%rdx, %rbx
	je	.LBB306_8
	testb	%cl, %cl
	jne	.LBB306_9
.LBB306_8:
	orb	$16, 184(%r12)
.LBB306_9:
	movzwl	8(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB306_16
.LBB306_11:
	decq	%rax
	leaq	.LJTI306_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB306_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB306_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB306_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB306_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB306_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end306:
	.size	h_op_199, .Lfunc_end306-h_op_199
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI306_0:
	.long	.LBB306_12-.LJTI306_0
	.long	.LBB306_13-.LJTI306_0
	.long	.LBB306_14-.LJTI306_0
	.long	.LBB306_15-.LJTI306_0

	.text
	.p2align	4
	.type	h_op_200,@function
h_op_200:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movzwl	8(%r13), %ecx
	movq	(%r12,%rax), %rbp
	movzwl	6(%r13), %eax
	movq	(%r12,%rcx), %rcx
	movq	(%r12,%rax), %rbx
	movzwl	2(%r13), %eax
	andq	$7, %rax
	je	.LBB307_1
	movq	%r14, 8(%rsp)
	movq	%rdi, (%rsp)
	movq	%r15, %r14
	movq	%rsi, %r15
	movq	%rax, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	fma_64_slow
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	(%rsp), %rdi
	movq	8(%rsp), %r14
	jmp	.LBB307_3
.LBB307_1:
	vmovq	%rbp, %xmm0
	vmovq	%rbx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
.LBB307_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB307_7
	addq	%rbp, %rbp
	movabsq	$-9007199254740992, %rcx
	addq	%rbx, %rbx
	movabsq	$9221120237041090560, %rax
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	%rbx, %rcx
	orq	%rbp, %rcx
	setne	%cl
	orq	%rdx, %rbx
	je	.LBB307_6
	testb	%cl, %cl
	jne	.LBB307_7
.LBB307_6:
	orb	$16, 184(%r12)
.LBB307_7:
	movzwl	10(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB307_8
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB307_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end307:
	.size	h_op_200, .Lfunc_end307-h_op_200

	.p2align	4
	.type	h_op_201,@function
h_op_201:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB308_1
	movzwl	2(%r13), %ecx
	movzwl	6(%r13), %edx
	movq	(%r12,%rcx), %rbp
	movzwl	4(%r13), %ecx
	movq	(%r12,%rcx), %rbx
	movabsq	$-9223372036854775808, %rcx
	xorq	(%r12,%rdx), %rcx
	testq	%rax, %rax
	je	.LBB308_3
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%r14, (%rsp)
	movq	%rsi, %r14
	movq	%rax, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	fma_64_slow
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	8(%rsp), %r15
	movq	(%rsp), %r14
	jmp	.LBB308_5
.LBB308_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB308_11
.LBB308_16:
	testq	%rcx, %rcx
	jle	.LBB308_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB308_3:
	vmovq	%rbp, %xmm0
	vmovq	%rbx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
.LBB308_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB308_9
	addq	%rbp, %rbp
	movabsq	$-9007199254740992, %rcx
	addq	%rbx, %rbx
	movabsq	$9221120237041090560, %rax
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	%rbx, %rcx
	orq	%rbp, %rcx
	setne	%cl
	orq	%rdx, %rbx
	je	.LBB308_8
	testb	%cl, %cl
	jne	.LBB308_9
.LBB308_8:
	orb	$16, 184(%r12)
.LBB308_9:
	movzwl	8(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB308_16
.LBB308_11:
	decq	%rax
	leaq	.LJTI308_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB308_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB308_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB308_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB308_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB308_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end308:
	.size	h_op_201, .Lfunc_end308-h_op_201
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI308_0:
	.long	.LBB308_12-.LJTI308_0
	.long	.LBB308_13-.LJTI308_0
	.long	.LBB308_14-.LJTI308_0
	.long	.LBB308_15-.LJTI308_0

	.text
	.p2align	4
	.type	h_op_202,@function
h_op_202:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movzwl	8(%r13), %edx
	movabsq	$-9223372036854775808, %rcx
	movq	(%r12,%rax), %rbp
	movzwl	6(%r13), %eax
	xorq	(%r12,%rdx), %rcx
	movq	(%r12,%rax), %rbx
	movzwl	2(%r13), %eax
	andq	$7, %rax
	je	.LBB309_1
	movq	%r14, 8(%rsp)
	movq	%rdi, (%rsp)
	movq	%r15, %r14
	movq	%rsi, %r15
	movq	%rax, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	fma_64_slow
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	(%rsp), %rdi
	movq	8(%rsp), %r14
	jmp	.LBB309_3
.LBB309_1:
	vmovq	%rbp, %xmm0
	vmovq	%rbx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
.LBB309_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB309_7
	addq	%rbp, %rbp
	movabsq	$-9007199254740992, %rcx
	addq	%rbx, %rbx
	movabsq	$9221120237041090560, %rax
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	%rbx, %rcx
	orq	%rbp, %rcx
	setne	%cl
	orq	%rdx, %rbx
	je	.LBB309_6
	testb	%cl, %cl
	jne	.LBB309_7
.LBB309_6:
	orb	$16, 184(%r12)
.LBB309_7:
	movzwl	10(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB309_8
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB309_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end309:
	.size	h_op_202, .Lfunc_end309-h_op_202

	.p2align	4
	.type	h_op_203,@function
h_op_203:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB310_1
	movzwl	2(%r13), %ecx
	movabsq	$-9223372036854775808, %rdx
	movq	(%r12,%rcx), %rbp
	movzwl	4(%r13), %ecx
	movq	(%r12,%rcx), %rbx
	movzwl	6(%r13), %ecx
	xorq	%rbp, %rdx
	movq	(%r12,%rcx), %rcx
	testq	%rax, %rax
	je	.LBB310_3
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%r14, (%rsp)
	movq	%rsi, %r14
	movq	%rdx, %rsi
	movq	%rax, %rdi
	movq	%rbx, %rdx
	callq	fma_64_slow
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	8(%rsp), %r15
	movq	(%rsp), %r14
	jmp	.LBB310_5
.LBB310_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB310_11
.LBB310_16:
	testq	%rcx, %rcx
	jle	.LBB310_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB310_3:
	vmovq	%rdx, %xmm0
	vmovq	%rbx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
.LBB310_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB310_9
	addq	%rbp, %rbp
	movabsq	$-9007199254740992, %rcx
	addq	%rbx, %rbx
	movabsq	$9221120237041090560, %rax
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	%rbx, %rcx
	orq	%rbp, %rcx
	setne	%cl
	orq	%rdx, %rbx
	je	.LBB310_8
	testb	%cl, %cl
	jne	.LBB310_9
.LBB310_8:
	orb	$16, 184(%r12)
.LBB310_9:
	movzwl	8(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB310_16
.LBB310_11:
	decq	%rax
	leaq	.LJTI310_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB310_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB310_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB310_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB310_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB310_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end310:
	.size	h_op_203, .Lfunc_end310-h_op_203
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI310_0:
	.long	.LBB310_12-.LJTI310_0
	.long	.LBB310_13-.LJTI310_0
	.long	.LBB310_14-.LJTI310_0
	.long	.LBB310_15-.LJTI310_0

	.text
	.p2align	4
	.type	h_op_204,@function
h_op_204:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	6(%r13), %ecx
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %edx
	movq	(%r12,%rcx), %rbx
	movzwl	8(%r13), %ecx
	movq	(%r12,%rax), %rbp
	movabsq	$-9223372036854775808, %rax
	movq	(%r12,%rcx), %rcx
	xorq	%rbp, %rax
	andq	$7, %rdx
	je	.LBB311_1
	movq	%r14, 8(%rsp)
	movq	%rdi, (%rsp)
	movq	%rdx, %rdi
	movq	%r15, %r14
	movq	%rsi, %r15
	movq	%rax, %rsi
	movq	%rbx, %rdx
	callq	fma_64_slow
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	(%rsp), %rdi
	movq	8(%rsp), %r14
	jmp	.LBB311_3
.LBB311_1:
	vmovq	%rax, %xmm0
	vmovq	%rbx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
.LBB311_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB311_7
	addq	%rbp, %rbp
	movabsq	$-9007199254740992, %rcx
	addq	%rbx, %rbx
	movabsq	$9221120237041090560, %rax
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	%rbx, %rcx
	orq	%rbp, %rcx
	setne	%cl
	orq	%rdx, %rbx
	je	.LBB311_6
	testb	%cl, %cl
	jne	.LBB311_7
.LBB311_6:
	orb	$16, 184(%r12)
.LBB311_7:
	movzwl	10(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB311_8
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB311_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end311:
	.size	h_op_204, .Lfunc_end311-h_op_204

	.p2align	4
	.type	h_op_205,@function
h_op_205:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB312_1
	movzwl	2(%r13), %ecx
	movzwl	4(%r13), %r8d
	movq	(%r12,%rcx), %rbp
	movq	(%r12,%r8), %rbx
	movzwl	6(%r13), %r8d
	movabsq	$-9223372036854775808, %rcx
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	(%r12,%r8), %rcx
	testq	%rax, %rax
	je	.LBB312_3
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%r14, (%rsp)
	movq	%rsi, %r14
	movq	%rdx, %rsi
	movq	%rax, %rdi
	movq	%rbx, %rdx
	callq	fma_64_slow
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	8(%rsp), %r15
	movq	(%rsp), %r14
	jmp	.LBB312_5
.LBB312_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB312_11
.LBB312_16:
	testq	%rcx, %rcx
	jle	.LBB312_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB312_3:
	vmovq	%rdx, %xmm0
	vmovq	%rbx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
.LBB312_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB312_9
	addq	%rbp, %rbp
	movabsq	$-9007199254740992, %rcx
	addq	%rbx, %rbx
	movabsq	$9221120237041090560, %rax
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	%rbx, %rcx
	orq	%rbp, %rcx
	setne	%cl
	orq	%rdx, %rbx
	je	.LBB312_8
	testb	%cl, %cl
	jne	.LBB312_9
.LBB312_8:
	orb	$16, 184(%r12)
.LBB312_9:
	movzwl	8(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB312_16
.LBB312_11:
	decq	%rax
	leaq	.LJTI312_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB312_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB312_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB312_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB312_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB312_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end312:
	.size	h_op_205, .Lfunc_end312-h_op_205
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI312_0:
	.long	.LBB312_12-.LJTI312_0
	.long	.LBB312_13-.LJTI312_0
	.long	.LBB312_14-.LJTI312_0
	.long	.LBB312_15-.LJTI312_0

	.text
	.p2align	4
	.type	h_op_206,@function
h_op_206:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movzwl	6(%r13), %edx
	movzwl	8(%r13), %r8d
	movabsq	$-9223372036854775808, %rcx
	movq	(%r12,%rax), %rbp
	movq	(%r12,%rdx), %rbx
	movzwl	2(%r13), %edx
	movq	%rbp, %rax
	xorq	%rcx, %rax
	xorq	(%r12,%r8), %rcx
	andq	$7, %rdx
	je	.LBB313_1
	movq	%r14, 8(%rsp)
	movq	%rdi, (%rsp)
	movq	%rdx, %rdi
	movq	%r15, %r14
	movq	%rsi, %r15
	movq	%rax, %rsi
	movq	%rbx, %rdx
	callq	fma_64_slow
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	(%rsp), %rdi
	movq	8(%rsp), %r14
	jmp	.LBB313_3
.LBB313_1:
	vmovq	%rax, %xmm0
	vmovq	%rbx, %xmm1
	vmovq	%rcx, %xmm2
	vfmadd231sd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %rax
.LBB313_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB313_7
	addq	%rbp, %rbp
	movabsq	$-9007199254740992, %rcx
	addq	%rbx, %rbx
	movabsq	$9221120237041090560, %rax
	movq	%rbp, %rdx
	xorq	%rcx, %rdx
	xorq	%rbx, %rcx
	orq	%rbp, %rcx
	setne	%cl
	orq	%rdx, %rbx
	je	.LBB313_6
	testb	%cl, %cl
	jne	.LBB313_7
.LBB313_6:
	orb	$16, 184(%r12)
.LBB313_7:
	movzwl	10(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB313_8
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB313_8:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end313:
	.size	h_op_206, .Lfunc_end313-h_op_206

	.p2align	4
	.type	h_op_207,@function
h_op_207:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB314_6
	movzwl	2(%r13), %ecx
	movq	(%r12,%rcx), %rbx
	vmovq	%rbx, %xmm0
	cmpq	$1, %rax
	je	.LBB314_9
	testl	%eax, %eax
	jne	.LBB314_10
	vcvtsd2si	%xmm0, %ecx
	jmp	.LBB314_4
.LBB314_6:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB314_12
.LBB314_7:
	testq	%rcx, %rcx
	jle	.LBB314_17
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB314_9:
	vcvttsd2si	%xmm0, %ecx
.LBB314_4:
	movl	%ecx, %edx
	negl	%edx
	jno	.LBB314_5
.LBB314_10:
	movq	%r15, 8(%rsp)
	movq	%r14, %r15
	movq	%rdi, %r14
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rbx, %rsi
	callq	f2s_64_32_slow
	movq	%r14, %rdi
	movq	%r15, %r14
	movq	8(%rsp), %r15
	movq	%rbp, %rsi
	jmp	.LBB314_11
.LBB314_5:
	movl	%ecx, %eax
.LBB314_11:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	cltq
	bzhiq	%rcx, %rbx, %rcx
	cmpq	%rdx, %rcx
	movl	$2147483647, %ecx
	cmovbq	%rax, %rcx
	movzwl	4(%r13), %eax
	movq	%rcx, (%r12,%rax)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB314_7
.LBB314_12:
	decq	%rax
	leaq	.LJTI314_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB314_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB314_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB314_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB314_16:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB314_17:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end314:
	.size	h_op_207, .Lfunc_end314-h_op_207
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI314_0:
	.long	.LBB314_13-.LJTI314_0
	.long	.LBB314_16-.LJTI314_0
	.long	.LBB314_14-.LJTI314_0
	.long	.LBB314_15-.LJTI314_0

	.text
	.p2align	4
	.type	h_op_208,@function
h_op_208:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movq	(%r12,%rax), %rbx
	movzwl	2(%r13), %eax
	andl	$7, %eax
	vmovq	%rbx, %xmm0
	cmpq	$1, %rax
	je	.LBB315_5
	testl	%eax, %eax
	jne	.LBB315_6
	vcvtsd2si	%xmm0, %ecx
	jmp	.LBB315_3
.LBB315_5:
	vcvttsd2si	%xmm0, %ecx
.LBB315_3:
	movl	%ecx, %edx
	negl	%edx
	jno	.LBB315_4
.LBB315_6:
	movq	%r12, 8(%rsp)
	movq	%r15, %r12
	movq	%rdi, %r15
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rbx, %rsi
	callq	f2s_64_32_slow
	movq	%r15, %rdi
	movq	%r12, %r15
	movq	8(%rsp), %r12
	movq	%rbp, %rsi
	jmp	.LBB315_7
.LBB315_4:
	movl	%ecx, %eax
.LBB315_7:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	cltq
	bzhiq	%rcx, %rbx, %rcx
	cmpq	%rdx, %rcx
	movl	$2147483647, %ecx
	cmovbq	%rax, %rcx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB315_9
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB315_9:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end315:
	.size	h_op_208, .Lfunc_end315-h_op_208

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI316_0:
	.quad	0x41f0000000000000
.LCPI316_1:
	.quad	0x41e0000000000000
	.text
	.p2align	4
	.type	h_op_209,@function
h_op_209:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %ecx
	movl	%ecx, %eax
	andb	$7, %al
	cmpb	$5, %al
	jae	.LBB316_1
	movzwl	2(%r13), %eax
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	(%r12,%rax), %rbp
	vmovq	%rbp, %xmm0
	vucomisd	%xmm1, %xmm0
	jb	.LBB316_8
	vmovsd	.LCPI316_0(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB316_8
	cmpq	$1, %rcx
	je	.LBB316_18
	testl	%ecx, %ecx
	jne	.LBB316_8
	vmovsd	.LCPI316_1(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB316_8
	vcvtsd2si	%xmm0, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	je	.LBB316_9
.LBB316_8:
	movq	%rdi, 8(%rsp)
	movq	%rsi, %rbx
	movq	%rcx, %rdi
	movq	%rbp, %rsi
	callq	f2u_64_32_slow
	movq	8(%rsp), %rdi
	movq	%rbx, %rsi
.LBB316_9:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	cltq
	bzhiq	%rcx, %rbp, %rcx
	cmpq	%rdx, %rcx
	movq	$-1, %rdx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	4(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB316_11
.LBB316_16:
	testq	%rcx, %rcx
	jle	.LBB316_19
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB316_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB316_16
.LBB316_11:
	decq	%rax
	leaq	.LJTI316_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB316_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB316_18:
	vcvttsd2si	%xmm0, %rax
	movl	%eax, %eax
	jmp	.LBB316_9
.LBB316_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB316_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB316_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB316_19:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end316:
	.size	h_op_209, .Lfunc_end316-h_op_209
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI316_0:
	.long	.LBB316_12-.LJTI316_0
	.long	.LBB316_13-.LJTI316_0
	.long	.LBB316_14-.LJTI316_0
	.long	.LBB316_15-.LJTI316_0

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI317_0:
	.quad	0x41f0000000000000
.LCPI317_1:
	.quad	0x41e0000000000000
	.text
	.p2align	4
	.type	h_op_210,@function
h_op_210:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movq	%rsi, %rbx
	movq	%rdi, %rbp
	movzwl	2(%r13), %edi
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	(%r12,%rax), %rsi
	andl	$7, %edi
	vmovq	%rsi, %xmm0
	vucomisd	%xmm1, %xmm0
	jb	.LBB317_6
	vmovsd	.LCPI317_0(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB317_6
	cmpw	$1, %di
	je	.LBB317_9
	movzwl	%di, %eax
	testl	%eax, %eax
	jne	.LBB317_6
	vmovsd	.LCPI317_1(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB317_6
	vcvtsd2si	%xmm0, %rax
	movq	%rax, %rcx
	shrq	$32, %rcx
	je	.LBB317_7
.LBB317_6:
	movq	%rbp, 8(%rsp)
	movq	%rsi, %rbp
	callq	f2u_64_32_slow
	movq	%rbp, %rsi
	movq	8(%rsp), %rbp
.LBB317_7:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	cltq
	bzhiq	%rcx, %rsi, %rcx
	cmpq	%rdx, %rcx
	movq	$-1, %rdx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB317_10
	movzwl	(%r13), %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movslq	(%rbx,%rax,4), %rax
	addq	%rbx, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB317_9:
	vcvttsd2si	%xmm0, %rax
	movl	%eax, %eax
	jmp	.LBB317_7
.LBB317_10:
	movq	%rbp, %rdi
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end317:
	.size	h_op_210, .Lfunc_end317-h_op_210

	.p2align	4
	.type	h_op_211,@function
h_op_211:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %ecx
	movl	%ecx, %eax
	andb	$7, %al
	cmpb	$5, %al
	jae	.LBB318_1
	movzwl	2(%r13), %eax
	movabsq	$-9223372036854775808, %rbp
	movq	(%r12,%rax), %rbx
	vmovq	%rbx, %xmm0
	cmpq	$1, %rcx
	je	.LBB318_5
	testl	%ecx, %ecx
	jne	.LBB318_7
	vcvtsd2si	%xmm0, %rax
	cmpq	%rbp, %rax
	jne	.LBB318_8
.LBB318_7:
	movq	%r15, 8(%rsp)
	movq	%rdi, %r15
	movq	%r14, (%rsp)
	movq	%rsi, %r14
	movq	%rcx, %rdi
	movq	%rbx, %rsi
	callq	f2s_64_64_slow
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	8(%rsp), %r15
	movq	(%rsp), %r14
.LBB318_8:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	decq	%rbp
	bzhiq	%rcx, %rbx, %rcx
	cmpq	%rdx, %rcx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rbp
	movzwl	4(%r13), %eax
	movq	%rbp, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB318_10
.LBB318_15:
	testq	%rcx, %rcx
	jle	.LBB318_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB318_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB318_15
.LBB318_10:
	decq	%rax
	leaq	.LJTI318_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB318_11:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB318_5:
	vcvttsd2si	%xmm0, %rax
	cmpq	%rbp, %rax
	je	.LBB318_7
	jmp	.LBB318_8
.LBB318_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB318_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB318_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB318_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end318:
	.size	h_op_211, .Lfunc_end318-h_op_211
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI318_0:
	.long	.LBB318_11-.LJTI318_0
	.long	.LBB318_12-.LJTI318_0
	.long	.LBB318_13-.LJTI318_0
	.long	.LBB318_14-.LJTI318_0

	.text
	.p2align	4
	.type	h_op_212,@function
h_op_212:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	movabsq	$-9223372036854775808, %rbp
	movq	(%r12,%rax), %rbx
	andl	$7, %ecx
	vmovq	%rbx, %xmm0
	cmpq	$1, %rcx
	je	.LBB319_3
	testl	%ecx, %ecx
	jne	.LBB319_5
	vcvtsd2si	%xmm0, %rax
	cmpq	%rbp, %rax
	jne	.LBB319_6
.LBB319_5:
	movq	%rdi, 8(%rsp)
	movq	%r12, (%rsp)
	movq	%r15, %r12
	movq	%rsi, %r15
	movq	%rcx, %rdi
	movq	%rbx, %rsi
	callq	f2s_64_64_slow
	movq	%r15, %rsi
	movq	%r12, %r15
	movq	(%rsp), %r12
	movq	8(%rsp), %rdi
.LBB319_6:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	decq	%rbp
	bzhiq	%rcx, %rbx, %rcx
	cmpq	%rdx, %rcx
	cmovbq	%rax, %rbp
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rbp, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB319_7
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB319_3:
	vcvttsd2si	%xmm0, %rax
	cmpq	%rbp, %rax
	je	.LBB319_5
	jmp	.LBB319_6
.LBB319_7:
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end319:
	.size	h_op_212, .Lfunc_end319-h_op_212

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI320_0:
	.quad	0x43e0000000000000
.LCPI320_1:
	.quad	0x43d0000000000000
	.text
	.p2align	4
	.type	h_op_213,@function
h_op_213:
	pushq	%rbp
	subq	$16, %rsp
	movzbl	1024(%r12), %ecx
	movl	%ecx, %eax
	andb	$7, %al
	cmpb	$5, %al
	jae	.LBB320_1
	movzwl	2(%r13), %eax
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	(%r12,%rax), %rbp
	vmovq	%rbp, %xmm0
	vucomisd	%xmm1, %xmm0
	jb	.LBB320_8
	vmovsd	.LCPI320_0(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB320_8
	cmpq	$1, %rcx
	je	.LBB320_18
	testl	%ecx, %ecx
	jne	.LBB320_8
	vmovsd	.LCPI320_1(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB320_8
	vcvtsd2si	%xmm0, %rax
	testq	%rax, %rax
	jns	.LBB320_9
.LBB320_8:
	movq	%rdi, 8(%rsp)
	movq	%rsi, %rbx
	movq	%rcx, %rdi
	movq	%rbp, %rsi
	callq	f2u_64_64_slow
	movq	8(%rsp), %rdi
	movq	%rbx, %rsi
.LBB320_9:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rbp, %rcx
	cmpq	%rdx, %rcx
	movq	$-1, %rdx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	4(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB320_11
.LBB320_16:
	testq	%rcx, %rcx
	jle	.LBB320_19
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rdx
.LBB320_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	ja	.LBB320_16
.LBB320_11:
	decq	%rax
	leaq	.LJTI320_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB320_12:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_jump
.LBB320_18:
	vcvttsd2si	%xmm0, %rax
	jmp	.LBB320_9
.LBB320_14:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_return
.LBB320_15:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_trap
.LBB320_13:
	addq	$16, %rsp
	popq	%rbp
	jmp	ask_indirect
.LBB320_19:
	movq	%rax, %r13
	movq	%rcx, %r14
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end320:
	.size	h_op_213, .Lfunc_end320-h_op_213
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI320_0:
	.long	.LBB320_12-.LJTI320_0
	.long	.LBB320_13-.LJTI320_0
	.long	.LBB320_14-.LJTI320_0
	.long	.LBB320_15-.LJTI320_0

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI321_0:
	.quad	0x43e0000000000000
.LCPI321_1:
	.quad	0x43d0000000000000
	.text
	.p2align	4
	.type	h_op_214,@function
h_op_214:
	pushq	%rbp
	subq	$16, %rsp
	movzwl	4(%r13), %eax
	movq	%rsi, %rbx
	movq	%rdi, %rbp
	movzwl	2(%r13), %edi
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	(%r12,%rax), %rsi
	andl	$7, %edi
	vmovq	%rsi, %xmm0
	vucomisd	%xmm1, %xmm0
	jb	.LBB321_6
	vmovsd	.LCPI321_0(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB321_6
	cmpw	$1, %di
	je	.LBB321_9
	movzwl	%di, %eax
	testl	%eax, %eax
	jne	.LBB321_6
	vmovsd	.LCPI321_1(%rip), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.LBB321_6
	vcvtsd2si	%xmm0, %rax
	testq	%rax, %rax
	jns	.LBB321_7
.LBB321_6:
	movq	%rbp, 8(%rsp)
	movq	%rsi, %rbp
	callq	f2u_64_64_slow
	movq	%rbp, %rsi
	movq	8(%rsp), %rbp
.LBB321_7:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rsi, %rcx
	cmpq	%rdx, %rcx
	movq	$-1, %rdx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB321_10
	movzwl	(%r13), %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movslq	(%rbx,%rax,4), %rax
	addq	%rbx, %rax
	addq	$16, %rsp
	popq	%rbp
	jmpq	*%rax
.LBB321_9:
	vcvttsd2si	%xmm0, %rax
	jmp	.LBB321_7
.LBB321_10:
	movq	%rbp, %rdi
	addq	$16, %rsp
	popq	%rbp
	jmp	dry
.Lfunc_end321:
	.size	h_op_214, .Lfunc_end321-h_op_214

	.p2align	4
	.type	h_op_215,@function
h_op_215:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB322_1
	movzwl	2(%r13), %ecx
	movl	(%r12,%rcx), %ecx
	testq	%rax, %rax
	je	.LBB322_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	s2f_32_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB322_5
.LBB322_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB322_7
.LBB322_12:
	testq	%rcx, %rcx
	jle	.LBB322_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB322_3:
	movslq	%ecx, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm0
	vmovq	%xmm0, %rax
.LBB322_5:
	movzwl	4(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB322_12
.LBB322_7:
	decq	%rax
	leaq	.LJTI322_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB322_8:
	popq	%rbp
	jmp	ask_jump
.LBB322_10:
	popq	%rbp
	jmp	ask_return
.LBB322_11:
	popq	%rbp
	jmp	ask_trap
.LBB322_9:
	popq	%rbp
	jmp	ask_indirect
.LBB322_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end322:
	.size	h_op_215, .Lfunc_end322-h_op_215
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI322_0:
	.long	.LBB322_8-.LJTI322_0
	.long	.LBB322_9-.LJTI322_0
	.long	.LBB322_10-.LJTI322_0
	.long	.LBB322_11-.LJTI322_0

	.text
	.p2align	4
	.type	h_op_216,@function
h_op_216:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movl	(%r12,%rcx), %ecx
	andq	$7, %rax
	je	.LBB323_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	s2f_32_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB323_3
.LBB323_1:
	movslq	%ecx, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm0
	vmovq	%xmm0, %rax
.LBB323_3:
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB323_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB323_4:
	popq	%rbp
	jmp	dry
.Lfunc_end323:
	.size	h_op_216, .Lfunc_end323-h_op_216

	.p2align	4
	.type	h_op_217,@function
h_op_217:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB324_1
	movzwl	2(%r13), %ecx
	movl	(%r12,%rcx), %ecx
	testq	%rax, %rax
	je	.LBB324_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	u2f_32_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB324_5
.LBB324_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB324_7
.LBB324_12:
	testq	%rcx, %rcx
	jle	.LBB324_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB324_3:
	vcvtsi2sd	%rcx, %xmm15, %xmm0
	vmovq	%xmm0, %rax
.LBB324_5:
	movzwl	4(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB324_12
.LBB324_7:
	decq	%rax
	leaq	.LJTI324_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB324_8:
	popq	%rbp
	jmp	ask_jump
.LBB324_10:
	popq	%rbp
	jmp	ask_return
.LBB324_11:
	popq	%rbp
	jmp	ask_trap
.LBB324_9:
	popq	%rbp
	jmp	ask_indirect
.LBB324_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end324:
	.size	h_op_217, .Lfunc_end324-h_op_217
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI324_0:
	.long	.LBB324_8-.LJTI324_0
	.long	.LBB324_9-.LJTI324_0
	.long	.LBB324_10-.LJTI324_0
	.long	.LBB324_11-.LJTI324_0

	.text
	.p2align	4
	.type	h_op_218,@function
h_op_218:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movl	(%r12,%rcx), %ecx
	andq	$7, %rax
	je	.LBB325_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	u2f_32_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB325_3
.LBB325_1:
	vcvtsi2sd	%rcx, %xmm15, %xmm0
	vmovq	%xmm0, %rax
.LBB325_3:
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB325_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB325_4:
	popq	%rbp
	jmp	dry
.Lfunc_end325:
	.size	h_op_218, .Lfunc_end325-h_op_218

	.p2align	4
	.type	h_op_219,@function
h_op_219:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB326_1
	movzwl	2(%r13), %ecx
	movq	(%r12,%rcx), %rcx
	testq	%rax, %rax
	je	.LBB326_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	s2f_64_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB326_5
.LBB326_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB326_7
.LBB326_12:
	testq	%rcx, %rcx
	jle	.LBB326_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB326_3:
	vcvtsi2sd	%rcx, %xmm15, %xmm0
	vmovq	%xmm0, %rax
.LBB326_5:
	movzwl	4(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB326_12
.LBB326_7:
	decq	%rax
	leaq	.LJTI326_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB326_8:
	popq	%rbp
	jmp	ask_jump
.LBB326_10:
	popq	%rbp
	jmp	ask_return
.LBB326_11:
	popq	%rbp
	jmp	ask_trap
.LBB326_9:
	popq	%rbp
	jmp	ask_indirect
.LBB326_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end326:
	.size	h_op_219, .Lfunc_end326-h_op_219
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI326_0:
	.long	.LBB326_8-.LJTI326_0
	.long	.LBB326_9-.LJTI326_0
	.long	.LBB326_10-.LJTI326_0
	.long	.LBB326_11-.LJTI326_0

	.text
	.p2align	4
	.type	h_op_220,@function
h_op_220:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rcx
	andq	$7, %rax
	je	.LBB327_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	s2f_64_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB327_3
.LBB327_1:
	vcvtsi2sd	%rcx, %xmm15, %xmm0
	vmovq	%xmm0, %rax
.LBB327_3:
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB327_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB327_4:
	popq	%rbp
	jmp	dry
.Lfunc_end327:
	.size	h_op_220, .Lfunc_end327-h_op_220

	.p2align	4
	.type	h_op_221,@function
h_op_221:
	pushq	%rbp
	movzbl	1024(%r12), %ecx
	movl	%ecx, %eax
	andb	$7, %al
	cmpb	$5, %al
	jae	.LBB328_3
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	testq	%rcx, %rcx
	je	.LBB328_6
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rcx, %rdi
	movq	%rax, %rsi
	callq	u2f_64_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB328_10
.LBB328_3:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB328_11
.LBB328_4:
	testq	%rcx, %rcx
	jle	.LBB328_16
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB328_6:
	testq	%rax, %rax
	js	.LBB328_8
	vcvtsi2sd	%rax, %xmm15, %xmm0
	jmp	.LBB328_9
.LBB328_8:
	movq	%rax, %rcx
	shrq	%rcx
	andl	$1, %eax
	orq	%rcx, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm0
	vaddsd	%xmm0, %xmm0, %xmm0
.LBB328_9:
	vmovq	%xmm0, %rax
.LBB328_10:
	movzwl	4(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB328_4
.LBB328_11:
	decq	%rax
	leaq	.LJTI328_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB328_12:
	popq	%rbp
	jmp	ask_jump
.LBB328_13:
	popq	%rbp
	jmp	ask_return
.LBB328_14:
	popq	%rbp
	jmp	ask_trap
.LBB328_15:
	popq	%rbp
	jmp	ask_indirect
.LBB328_16:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end328:
	.size	h_op_221, .Lfunc_end328-h_op_221
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI328_0:
	.long	.LBB328_12-.LJTI328_0
	.long	.LBB328_15-.LJTI328_0
	.long	.LBB328_13-.LJTI328_0
	.long	.LBB328_14-.LJTI328_0

	.text
	.p2align	4
	.type	h_op_222,@function
h_op_222:
	pushq	%rbp
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	movq	(%r12,%rax), %rax
	andq	$7, %rcx
	je	.LBB329_2
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rcx, %rdi
	movq	%rax, %rsi
	callq	u2f_64_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB329_6
.LBB329_2:
	testq	%rax, %rax
	js	.LBB329_4
	vcvtsi2sd	%rax, %xmm15, %xmm0
	jmp	.LBB329_5
.LBB329_4:
	movq	%rax, %rcx
	shrq	%rcx
	andl	$1, %eax
	orq	%rcx, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm0
	vaddsd	%xmm0, %xmm0, %xmm0
.LBB329_5:
	vmovq	%xmm0, %rax
.LBB329_6:
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB329_8
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB329_8:
	popq	%rbp
	jmp	dry
.Lfunc_end329:
	.size	h_op_222, .Lfunc_end329-h_op_222

	.p2align	4
	.type	h_op_223,@function
h_op_223:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB330_1
	movzwl	2(%r13), %ecx
	movq	(%r12,%rcx), %rcx
	testq	%rax, %rax
	je	.LBB330_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	f2f_64_32_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB330_5
.LBB330_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB330_7
.LBB330_12:
	testq	%rcx, %rcx
	jle	.LBB330_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB330_3:
	vmovq	%rcx, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB330_5:
	movl	%eax, %ecx
	movabsq	$-4294967296, %rdx
	andl	$2147483647, %ecx
	orq	%rdx, %rax
	orq	$2143289344, %rdx
	cmpl	$2139095041, %ecx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	4(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB330_12
.LBB330_7:
	decq	%rax
	leaq	.LJTI330_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB330_8:
	popq	%rbp
	jmp	ask_jump
.LBB330_10:
	popq	%rbp
	jmp	ask_return
.LBB330_11:
	popq	%rbp
	jmp	ask_trap
.LBB330_9:
	popq	%rbp
	jmp	ask_indirect
.LBB330_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end330:
	.size	h_op_223, .Lfunc_end330-h_op_223
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI330_0:
	.long	.LBB330_8-.LJTI330_0
	.long	.LBB330_9-.LJTI330_0
	.long	.LBB330_10-.LJTI330_0
	.long	.LBB330_11-.LJTI330_0

	.text
	.p2align	4
	.type	h_op_224,@function
h_op_224:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movq	(%r12,%rcx), %rcx
	andq	$7, %rax
	je	.LBB331_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	f2f_64_32_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB331_3
.LBB331_1:
	vmovq	%rcx, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovd	%xmm0, %eax
.LBB331_3:
	movl	%eax, %ecx
	movabsq	$-4294967296, %rdx
	andl	$2147483647, %ecx
	orq	%rdx, %rax
	orq	$2143289344, %rdx
	cmpl	$2139095041, %ecx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB331_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB331_4:
	popq	%rbp
	jmp	dry
.Lfunc_end331:
	.size	h_op_224, .Lfunc_end331-h_op_224

	.p2align	4
	.type	h_op_225,@function
h_op_225:
	pushq	%rbp
	movzbl	1024(%r12), %eax
	movl	%eax, %ecx
	andb	$7, %cl
	cmpb	$5, %cl
	jae	.LBB332_1
	movzwl	2(%r13), %ecx
	movabsq	$-4294967296, %rdx
	movq	(%r12,%rcx), %rcx
	cmpq	%rdx, %rcx
	movl	%ecx, %edx
	movl	$2143289344, %ecx
	cmovaeq	%rdx, %rcx
	testq	%rax, %rax
	je	.LBB332_3
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	f2f_32_64_slow
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	jmp	.LBB332_5
.LBB332_1:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$4, %rax
	movq	%rax, (%r12)
	movq	$2, 240(%r12)
	movl	$4, %eax
	cmpq	$5, %rax
	jbe	.LBB332_7
.LBB332_12:
	testq	%rcx, %rcx
	jle	.LBB332_13
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	popq	%rbp
	jmpq	*%rdx
.LBB332_3:
	vmovd	%ecx, %xmm0
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB332_5:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	leaq	-1(%r14), %rcx
	cmovbq	%rax, %rdx
	movzwl	4(%r13), %eax
	movq	%rdx, (%r12,%rax)
	leaq	32(%r13), %rax
	cmpq	$5, %rax
	ja	.LBB332_12
.LBB332_7:
	decq	%rax
	leaq	.LJTI332_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB332_8:
	popq	%rbp
	jmp	ask_jump
.LBB332_10:
	popq	%rbp
	jmp	ask_return
.LBB332_11:
	popq	%rbp
	jmp	ask_trap
.LBB332_9:
	popq	%rbp
	jmp	ask_indirect
.LBB332_13:
	movq	%rax, %r13
	movq	%rcx, %r14
	popq	%rbp
	jmp	dry
.Lfunc_end332:
	.size	h_op_225, .Lfunc_end332-h_op_225
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI332_0:
	.long	.LBB332_8-.LJTI332_0
	.long	.LBB332_9-.LJTI332_0
	.long	.LBB332_10-.LJTI332_0
	.long	.LBB332_11-.LJTI332_0

	.text
	.p2align	4
	.type	h_op_226,@function
h_op_226:
	pushq	%rbp
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movabsq	$-4294967296, %rdx
	movq	(%r12,%rcx), %rcx
	cmpq	%rdx, %rcx
	movl	%ecx, %edx
	movl	$2143289344, %ecx
	cmovaeq	%rdx, %rcx
	andq	$7, %rax
	je	.LBB333_1
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	f2f_32_64_slow
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	jmp	.LBB333_3
.LBB333_1:
	vmovd	%ecx, %xmm0
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	vmovq	%xmm0, %rax
.LBB333_3:
	movb	$63, %cl
	movabsq	$9218868437227405313, %rdx
	bzhiq	%rcx, %rax, %rcx
	cmpq	%rdx, %rcx
	movabsq	$9221120237041090560, %rdx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB333_4
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB333_4:
	popq	%rbp
	jmp	dry
.Lfunc_end333:
	.size	h_op_226, .Lfunc_end333-h_op_226

	.p2align	4
	.type	h_op_227,@function
h_op_227:
	movzwl	2(%r13), %eax
	movb	$63, %cl
	movabsq	$-9223372036854775808, %rdx
	decq	%r14
	bzhiq	%rcx, (%r12,%rax), %rax
	movzwl	4(%r13), %ecx
	andq	(%r12,%rcx), %rdx
	orq	%rax, %rdx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB334_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB334_1:
	jmp	dry
.Lfunc_end334:
	.size	h_op_227, .Lfunc_end334-h_op_227

	.p2align	4
	.type	h_op_228,@function
h_op_228:
	movzwl	2(%r13), %eax
	movb	$63, %cl
	movabsq	$-9223372036854775808, %rdx
	decq	%r14
	bzhiq	%rcx, (%r12,%rax), %rax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rcx), %rcx
	andq	%rdx, %rcx
	orq	%rax, %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	xorq	%rdx, %rcx
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB335_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB335_1:
	jmp	dry
.Lfunc_end335:
	.size	h_op_228, .Lfunc_end335-h_op_228

	.p2align	4
	.type	h_op_229,@function
h_op_229:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movabsq	$-9223372036854775808, %rdx
	decq	%r14
	andq	(%r12,%rcx), %rdx
	xorq	(%r12,%rax), %rdx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB336_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB336_1:
	jmp	dry
.Lfunc_end336:
	.size	h_op_229, .Lfunc_end336-h_op_229

	.p2align	4
	.type	h_op_230,@function
h_op_230:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	(%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB337_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB337_1:
	jmp	dry
.Lfunc_end337:
	.size	h_op_230, .Lfunc_end337-h_op_230

	.p2align	4
	.type	h_op_231,@function
h_op_231:
	movzwl	2(%r13), %eax
	movzwl	6(%r13), %ecx
	decq	%r14
	vmovsd	(%r12,%rax), %xmm0
	movzwl	4(%r13), %eax
	addq	$32, %r13
	vcmpeqsd	(%r12,%rax), %xmm0, %k0
	kmovw	%k0, %eax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB338_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB338_1:
	jmp	dry
.Lfunc_end338:
	.size	h_op_231, .Lfunc_end338-h_op_231

	.p2align	4
	.type	h_op_232,@function
h_op_232:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	vmovsd	(%r12,%rax), %xmm0
	vmovsd	(%r12,%rcx), %xmm1
	xorl	%eax, %eax
	movzwl	6(%r13), %ecx
	vcomisd	%xmm0, %xmm1
	seta	%al
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB339_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB339_1:
	jmp	dry
.Lfunc_end339:
	.size	h_op_232, .Lfunc_end339-h_op_232

	.p2align	4
	.type	h_op_233,@function
h_op_233:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	vmovsd	(%r12,%rax), %xmm0
	vmovsd	(%r12,%rcx), %xmm1
	xorl	%eax, %eax
	movzwl	6(%r13), %ecx
	vcomisd	%xmm0, %xmm1
	setae	%al
	decq	%r14
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB340_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB340_1:
	jmp	dry
.Lfunc_end340:
	.size	h_op_233, .Lfunc_end340-h_op_233

	.p2align	4
	.type	h_op_234,@function
h_op_234:
	pushq	%rbp
	movzwl	2(%r13), %eax
	movl	$2868, %ecx
	xorl	%ebx, %ebx
	movq	%rdi, -8(%rsp)
	movq	(%r12,%rax), %r8
	bextrq	%rcx, %r8, %r11
	movb	$52, %cl
	movq	%r8, %rax
	shrq	$63, %rax
	bzhiq	%rcx, %r8, %rbp
	cmpq	$2047, %r11
	sete	%bl
	setne	%dil
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	testq	%rbp, %rbp
	sete	%cl
	setne	%r9b
	xorl	%edx, %edx
	andl	%ebx, %ecx
	andb	%r9b, %bl
	testq	%r11, %r11
	setne	%r10b
	sete	%dl
	andb	%dil, %r10b
	andl	%r9d, %edx
	xorl	%r9d, %r9d
	orq	%rbp, %r11
	movzbl	%bl, %edi
	movl	%eax, %r11d
	sete	%r9b
	shrq	$51, %r8
	movl	%edi, %ebx
	xorl	$1, %r11d
	decq	%r14
	andl	$1, %r8d
	andl	%r8d, %ebx
	xorl	$1, %r8d
	andl	%edi, %r8d
	movl	%ecx, %edi
	andl	%r11d, %edi
	andl	%eax, %ecx
	addl	%r8d, %r8d
	leal	(%r8,%rbx,4), %ebx
	movzbl	%r10b, %r8d
	movl	%edx, %r10d
	andl	%r11d, %r10d
	andl	%eax, %edx
	addq	%rdx, %rdx
	orl	%edi, %ebx
	movl	%r11d, %edi
	andl	%r8d, %edi
	andl	%r9d, %r11d
	andl	%eax, %r9d
	andl	%eax, %r8d
	addq	%rdi, %rdi
	addq	%r11, %r11
	leaq	(%rdi,%rbx,4), %rdi
	orq	%r10, %rdi
	leaq	(%r11,%rdi,4), %rdi
	orq	%r9, %rdi
	leaq	(%rdx,%rdi,4), %rdx
	orq	%r8, %rdx
	leaq	(%rcx,%rdx,2), %rax
	movzwl	4(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB341_1
	movzwl	(%r13), %eax
	movq	-8(%rsp), %rdi
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	popq	%rbp
	jmpq	*%rax
.LBB341_1:
	movq	-8(%rsp), %rdi
	popq	%rbp
	jmp	dry
.Lfunc_end341:
	.size	h_op_234, .Lfunc_end341-h_op_234

	.p2align	4
	.type	h_op_235,@function
h_op_235:
	movswq	2(%r13), %rax
	addq	528(%r12), %rax
	cmpq	32(%r12), %rax
	jae	.LBB342_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movslq	(%rcx,%rax), %rax
	movzwl	4(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	16(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB342_4
.LBB342_10:
	testq	%rcx, %rcx
	jle	.LBB342_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB342_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB342_10
.LBB342_4:
	decq	%rax
	leaq	.LJTI342_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB342_5:
	jmp	ask_jump
.LBB342_9:
	jmp	ask_address
.LBB342_7:
	jmp	ask_return
.LBB342_8:
	jmp	ask_trap
.LBB342_6:
	jmp	ask_indirect
.LBB342_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end342:
	.size	h_op_235, .Lfunc_end342-h_op_235
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI342_0:
	.long	.LBB342_5-.LJTI342_0
	.long	.LBB342_6-.LJTI342_0
	.long	.LBB342_7-.LJTI342_0
	.long	.LBB342_8-.LJTI342_0
	.long	.LBB342_9-.LJTI342_0

	.text
	.p2align	4
	.type	h_op_236,@function
h_op_236:
	movswq	2(%r13), %rax
	addq	528(%r12), %rax
	cmpq	32(%r12), %rax
	jae	.LBB343_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movq	(%rcx,%rax), %rax
	movzwl	4(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	16(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB343_4
.LBB343_10:
	testq	%rcx, %rcx
	jle	.LBB343_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB343_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB343_10
.LBB343_4:
	decq	%rax
	leaq	.LJTI343_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB343_5:
	jmp	ask_jump
.LBB343_9:
	jmp	ask_address
.LBB343_7:
	jmp	ask_return
.LBB343_8:
	jmp	ask_trap
.LBB343_6:
	jmp	ask_indirect
.LBB343_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end343:
	.size	h_op_236, .Lfunc_end343-h_op_236
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI343_0:
	.long	.LBB343_5-.LJTI343_0
	.long	.LBB343_6-.LJTI343_0
	.long	.LBB343_7-.LJTI343_0
	.long	.LBB343_8-.LJTI343_0
	.long	.LBB343_9-.LJTI343_0

	.text
	.p2align	4
	.type	h_op_237,@function
h_op_237:
	movswq	2(%r13), %rax
	addq	528(%r12), %rax
	cmpq	32(%r12), %rax
	jae	.LBB344_1
	movzwl	4(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movl	(%r12,%rcx), %ecx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	movl	%ecx, (%rdx,%rax)
	leaq	-1(%r14), %rcx
	leaq	16(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB344_4
.LBB344_10:
	testq	%rcx, %rcx
	jle	.LBB344_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB344_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB344_10
.LBB344_4:
	decq	%rax
	leaq	.LJTI344_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB344_5:
	jmp	ask_jump
.LBB344_9:
	jmp	ask_address
.LBB344_7:
	jmp	ask_return
.LBB344_8:
	jmp	ask_trap
.LBB344_6:
	jmp	ask_indirect
.LBB344_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end344:
	.size	h_op_237, .Lfunc_end344-h_op_237
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI344_0:
	.long	.LBB344_5-.LJTI344_0
	.long	.LBB344_6-.LJTI344_0
	.long	.LBB344_7-.LJTI344_0
	.long	.LBB344_8-.LJTI344_0
	.long	.LBB344_9-.LJTI344_0

	.text
	.p2align	4
	.type	h_op_238,@function
h_op_238:
	movswq	2(%r13), %rax
	addq	528(%r12), %rax
	cmpq	32(%r12), %rax
	jae	.LBB345_1
	movzwl	4(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movq	(%r12,%rcx), %rcx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	movq	%rcx, (%rdx,%rax)
	leaq	-1(%r14), %rcx
	leaq	16(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB345_4
.LBB345_10:
	testq	%rcx, %rcx
	jle	.LBB345_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB345_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB345_10
.LBB345_4:
	decq	%rax
	leaq	.LJTI345_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB345_5:
	jmp	ask_jump
.LBB345_9:
	jmp	ask_address
.LBB345_7:
	jmp	ask_return
.LBB345_8:
	jmp	ask_trap
.LBB345_6:
	jmp	ask_indirect
.LBB345_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end345:
	.size	h_op_238, .Lfunc_end345-h_op_238
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI345_0:
	.long	.LBB345_5-.LJTI345_0
	.long	.LBB345_6-.LJTI345_0
	.long	.LBB345_7-.LJTI345_0
	.long	.LBB345_8-.LJTI345_0
	.long	.LBB345_9-.LJTI345_0

	.text
	.p2align	4
	.type	h_op_239,@function
h_op_239:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB346_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movslq	(%rcx,%rax), %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	16(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB346_4
.LBB346_10:
	testq	%rcx, %rcx
	jle	.LBB346_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB346_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB346_10
.LBB346_4:
	decq	%rax
	leaq	.LJTI346_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB346_5:
	jmp	ask_jump
.LBB346_9:
	jmp	ask_address
.LBB346_7:
	jmp	ask_return
.LBB346_8:
	jmp	ask_trap
.LBB346_6:
	jmp	ask_indirect
.LBB346_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end346:
	.size	h_op_239, .Lfunc_end346-h_op_239
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI346_0:
	.long	.LBB346_5-.LJTI346_0
	.long	.LBB346_6-.LJTI346_0
	.long	.LBB346_7-.LJTI346_0
	.long	.LBB346_8-.LJTI346_0
	.long	.LBB346_9-.LJTI346_0

	.text
	.p2align	4
	.type	h_op_240,@function
h_op_240:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB347_1
	movq	%r13, %rcx
	subq	%rdi, %rcx
	shrq	$3, %rcx
	movq	%rcx, 208(%r12)
	movq	24(%r12), %rcx
	movq	(%rcx,%rax), %rax
	movzwl	6(%r13), %ecx
	movq	%rax, (%r12,%rcx)
	leaq	-1(%r14), %rcx
	leaq	16(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB347_4
.LBB347_10:
	testq	%rcx, %rcx
	jle	.LBB347_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB347_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB347_10
.LBB347_4:
	decq	%rax
	leaq	.LJTI347_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB347_5:
	jmp	ask_jump
.LBB347_9:
	jmp	ask_address
.LBB347_7:
	jmp	ask_return
.LBB347_8:
	jmp	ask_trap
.LBB347_6:
	jmp	ask_indirect
.LBB347_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end347:
	.size	h_op_240, .Lfunc_end347-h_op_240
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI347_0:
	.long	.LBB347_5-.LJTI347_0
	.long	.LBB347_6-.LJTI347_0
	.long	.LBB347_7-.LJTI347_0
	.long	.LBB347_8-.LJTI347_0
	.long	.LBB347_9-.LJTI347_0

	.text
	.p2align	4
	.type	h_op_241,@function
h_op_241:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB348_1
	movzwl	6(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movl	(%r12,%rcx), %ecx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	movl	%ecx, (%rdx,%rax)
	leaq	-1(%r14), %rcx
	leaq	16(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB348_4
.LBB348_10:
	testq	%rcx, %rcx
	jle	.LBB348_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB348_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB348_10
.LBB348_4:
	decq	%rax
	leaq	.LJTI348_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB348_5:
	jmp	ask_jump
.LBB348_9:
	jmp	ask_address
.LBB348_7:
	jmp	ask_return
.LBB348_8:
	jmp	ask_trap
.LBB348_6:
	jmp	ask_indirect
.LBB348_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end348:
	.size	h_op_241, .Lfunc_end348-h_op_241
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI348_0:
	.long	.LBB348_5-.LJTI348_0
	.long	.LBB348_6-.LJTI348_0
	.long	.LBB348_7-.LJTI348_0
	.long	.LBB348_8-.LJTI348_0
	.long	.LBB348_9-.LJTI348_0

	.text
	.p2align	4
	.type	h_op_242,@function
h_op_242:
	movzwl	2(%r13), %ecx
	movswq	4(%r13), %rax
	addq	(%r12,%rcx), %rax
	cmpq	32(%r12), %rax
	jae	.LBB349_1
	movzwl	6(%r13), %ecx
	movq	%r13, %rdx
	subq	%rdi, %rdx
	shrq	$3, %rdx
	movq	(%r12,%rcx), %rcx
	movq	%rdx, 208(%r12)
	movq	24(%r12), %rdx
	movq	%rcx, (%rdx,%rax)
	leaq	-1(%r14), %rcx
	leaq	16(%r13), %rax
	cmpq	$5, %rax
	jbe	.LBB349_4
.LBB349_10:
	testq	%rcx, %rcx
	jle	.LBB349_11
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB349_1:
	movq	%rax, 240(%r12)
	movl	$5, %eax
	cmpq	$5, %rax
	ja	.LBB349_10
.LBB349_4:
	decq	%rax
	leaq	.LJTI349_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB349_5:
	jmp	ask_jump
.LBB349_9:
	jmp	ask_address
.LBB349_7:
	jmp	ask_return
.LBB349_8:
	jmp	ask_trap
.LBB349_6:
	jmp	ask_indirect
.LBB349_11:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end349:
	.size	h_op_242, .Lfunc_end349-h_op_242
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI349_0:
	.long	.LBB349_5-.LJTI349_0
	.long	.LBB349_6-.LJTI349_0
	.long	.LBB349_7-.LJTI349_0
	.long	.LBB349_8-.LJTI349_0
	.long	.LBB349_9-.LJTI349_0

	.text
	.p2align	4
	.type	h_op_243,@function
h_op_243:
	movswq	2(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB350_5
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB350_4
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB350_4
	testq	%rcx, %rcx
	jne	.LBB350_4
.LBB350_5:
	leaq	-1(%r14), %rax
.LBB350_6:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB350_9
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB350_9:
	movq	%rax, %r14
	jmp	dry
.LBB350_4:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB350_6
.Lfunc_end350:
	.size	h_op_243, .Lfunc_end350-h_op_243

	.p2align	4
	.type	h_op_244,@function
h_op_244:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rcx
	movq	%rcx, %rax
	andq	$-2, %rax
	cmpq	32(%r12), %rax
	jae	.LBB351_4
	movq	48(%r12), %rdx
	shrq	%rcx
	movq	(%rdx,%rcx,8), %rdx
	movq	16(%r12), %rcx
	cmpq	%r15, %rax
	je	.LBB351_4
	cmpq	$65535, %rdx
	ja	.LBB351_4
	testq	%rcx, %rcx
	jne	.LBB351_4
	leaq	(%rdi,%rax,8), %rax
	leaq	-1(%r14), %rcx
	cmpq	$5, %rax
	jbe	.LBB351_7
.LBB351_10:
	testq	%rcx, %rcx
	jle	.LBB351_12
	movzwl	(%rax), %edx
	movq	%rax, %r13
	movq	%rcx, %r14
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmpq	*%rdx
.LBB351_4:
	movq	%rax, (%r12)
	movl	$3, %eax
	cmpq	$5, %rax
	ja	.LBB351_10
.LBB351_7:
	cmpq	$3, %rax
	je	ask_return
	cmpq	$4, %rax
	je	ask_trap
	jmp	ask_address
.LBB351_12:
	movq	%rax, %r13
	movq	%rcx, %r14
	jmp	dry
.Lfunc_end351:
	.size	h_op_244, .Lfunc_end351-h_op_244

	.p2align	4
	.type	h_op_245,@function
h_op_245:
	movzwl	2(%r13), %eax
	movq	(%r12,%rax), %rax
	movq	%rax, %rcx
	andq	$-2, %rcx
	cmpq	32(%r12), %rcx
	jae	.LBB352_4
	movq	48(%r12), %rdx
	shrq	%rax
	movq	(%rdx,%rax,8), %rdx
	movq	16(%r12), %rax
	cmpq	%r15, %rcx
	je	.LBB352_4
	cmpq	$65535, %rdx
	jne	.LBB352_4
	testq	%rax, %rax
	jne	.LBB352_4
	leaq	(%rdi,%rcx,8), %r13
	leaq	-1(%r14), %rax
	cmpq	$5, %r13
	jbe	.LBB352_7
.LBB352_9:
	testq	%rax, %rax
	jle	.LBB352_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB352_4:
	movq	%rcx, (%r12)
	movl	$2, %r13d
	cmpq	$5, %r13
	ja	.LBB352_9
.LBB352_7:
	cmpq	$1, %r13
	je	ask_jump
	jmp	ask_indirect
.LBB352_11:
	movq	%rax, %r14
	jmp	dry
.Lfunc_end352:
	.size	h_op_245, .Lfunc_end352-h_op_245

	.p2align	4
	.type	h_op_246,@function
h_op_246:
	movzwl	2(%r13), %eax
	subq	%rdi, %r13
	shrq	$3, %r13
	addq	$2, %r13
	movq	(%r12,%rax), %rax
	movq	%r13, 520(%r12)
	movq	%rax, %rcx
	andq	$-2, %rcx
	cmpq	32(%r12), %rcx
	jae	.LBB353_4
	movq	48(%r12), %rdx
	shrq	%rax
	movq	(%rdx,%rax,8), %rdx
	movq	16(%r12), %rax
	cmpq	%r15, %rcx
	je	.LBB353_4
	cmpq	$65535, %rdx
	jne	.LBB353_4
	testq	%rax, %rax
	jne	.LBB353_4
	leaq	(%rdi,%rcx,8), %r13
	leaq	-1(%r14), %rax
	cmpq	$5, %r13
	jbe	.LBB353_7
.LBB353_9:
	testq	%rax, %rax
	jle	.LBB353_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB353_4:
	movq	%rcx, (%r12)
	movl	$2, %r13d
	cmpq	$5, %r13
	ja	.LBB353_9
.LBB353_7:
	cmpq	$1, %r13
	je	ask_jump
	jmp	ask_indirect
.LBB353_11:
	movq	%rax, %r14
	jmp	dry
.Lfunc_end353:
	.size	h_op_246, .Lfunc_end353-h_op_246

	.p2align	4
	.type	h_op_247,@function
h_op_247:
	movzwl	2(%r13), %eax
	cmpq	$0, (%r12,%rax)
	je	.LBB354_1
	leaq	-1(%r14), %rax
	addq	$16, %r13
	jmp	.LBB354_8
.LBB354_1:
	movswq	4(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB354_6
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB354_5
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB354_5
	testq	%rcx, %rcx
	jne	.LBB354_5
.LBB354_6:
	leaq	-1(%r14), %rax
.LBB354_8:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB354_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB354_11:
	movq	%rax, %r14
	jmp	dry
.LBB354_5:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB354_8
.Lfunc_end354:
	.size	h_op_247, .Lfunc_end354-h_op_247

	.p2align	4
	.type	h_op_248,@function
h_op_248:
	movzwl	2(%r13), %eax
	cmpq	$0, (%r12,%rax)
	je	.LBB355_7
	movswq	4(%r13), %rax
	leaq	(%r13,%rax,8), %r13
	testq	%rax, %rax
	jg	.LBB355_6
	movq	%r13, %rax
	subq	%rdi, %rax
	sarq	$3, %rax
	js	.LBB355_5
	movq	48(%r12), %rdx
	movq	%rax, %r8
	shrq	%r8
	movq	16(%r12), %rcx
	cmpq	$65535, (%rdx,%r8,8)
	jne	.LBB355_5
	testq	%rcx, %rcx
	jne	.LBB355_5
.LBB355_6:
	leaq	-1(%r14), %rax
	jmp	.LBB355_8
.LBB355_7:
	leaq	-1(%r14), %rax
	addq	$16, %r13
.LBB355_8:
	cmpq	$5, %r13
	jbe	ask_jump
	testq	%rax, %rax
	jle	.LBB355_11
	movzwl	(%r13), %ecx
	movq	%rax, %r14
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB355_11:
	movq	%rax, %r14
	jmp	dry
.LBB355_5:
	movq	%rax, (%r12)
	movl	$1, %r13d
	jmp	.LBB355_8
.Lfunc_end355:
	.size	h_op_248, .Lfunc_end355-h_op_248

	.p2align	4
	.type	h_op_249,@function
h_op_249:
	movswq	2(%r13), %rax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$16, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB356_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB356_1:
	jmp	dry
.Lfunc_end356:
	.size	h_op_249, .Lfunc_end356-h_op_249

	.p2align	4
	.type	h_op_250,@function
h_op_250:
	movslq	12(%r13), %rax
	movzwl	2(%r13), %ecx
	decq	%r14
	addq	$16, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB357_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB357_1:
	jmp	dry
.Lfunc_end357:
	.size	h_op_250, .Lfunc_end357-h_op_250

	.p2align	4
	.type	h_op_251,@function
h_op_251:
	decq	%r14
	addq	$16, %r13
	testq	%r14, %r14
	jle	.LBB358_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB358_1:
	jmp	dry
.Lfunc_end358:
	.size	h_op_251, .Lfunc_end358-h_op_251

	.p2align	4
	.type	h_op_252,@function
h_op_252:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	decq	%r14
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$16, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB359_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB359_1:
	jmp	dry
.Lfunc_end359:
	.size	h_op_252, .Lfunc_end359-h_op_252

	.p2align	4
	.type	h_op_253,@function
h_op_253:
	movzwl	2(%r13), %eax
	movswl	4(%r13), %ecx
	decq	%r14
	addl	(%r12,%rax), %ecx
	movslq	%ecx, %rax
	movzwl	6(%r13), %ecx
	addq	$16, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB360_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB360_1:
	jmp	dry
.Lfunc_end360:
	.size	h_op_253, .Lfunc_end360-h_op_253

	.p2align	4
	.type	h_op_254,@function
h_op_254:
	movswq	2(%r13), %rax
	decq	%r14
	addq	$16, %r13
	addq	%rax, 528(%r12)
	testq	%r14, %r14
	jle	.LBB361_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB361_1:
	jmp	dry
.Lfunc_end361:
	.size	h_op_254, .Lfunc_end361-h_op_254

	.p2align	4
	.type	h_op_255,@function
h_op_255:
	movswq	2(%r13), %rax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$16, %r13
	addq	528(%r12), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB362_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB362_1:
	jmp	dry
.Lfunc_end362:
	.size	h_op_255, .Lfunc_end362-h_op_255

	.p2align	4
	.type	h_op_256,@function
h_op_256:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	shlxq	%rcx, (%r12,%rax), %rax
	cmpw	$64, %cx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$16, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB363_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB363_1:
	jmp	dry
.Lfunc_end363:
	.size	h_op_256, .Lfunc_end363-h_op_256

	.p2align	4
	.type	h_op_257,@function
h_op_257:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	shrxq	%rcx, (%r12,%rax), %rax
	cmpw	$64, %cx
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$16, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB364_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB364_1:
	jmp	dry
.Lfunc_end364:
	.size	h_op_257, .Lfunc_end364-h_op_257

	.p2align	4
	.type	h_op_258,@function
h_op_258:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	movl	$63, %edx
	cmpw	$63, %cx
	cmovbl	%ecx, %edx
	movzwl	6(%r13), %ecx
	decq	%r14
	addq	$16, %r13
	sarxq	%rdx, (%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB365_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB365_1:
	jmp	dry
.Lfunc_end365:
	.size	h_op_258, .Lfunc_end365-h_op_258

	.p2align	4
	.type	h_op_259,@function
h_op_259:
	movzwl	2(%r13), %eax
	movswq	4(%r13), %rcx
	decq	%r14
	andq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$16, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB366_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB366_1:
	jmp	dry
.Lfunc_end366:
	.size	h_op_259, .Lfunc_end366-h_op_259

	.p2align	4
	.type	h_op_260,@function
h_op_260:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$16, %r13
	movq	(%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB367_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB367_1:
	jmp	dry
.Lfunc_end367:
	.size	h_op_260, .Lfunc_end367-h_op_260

	.p2align	4
	.type	h_op_261,@function
h_op_261:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$16, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB368_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB368_1:
	jmp	dry
.Lfunc_end368:
	.size	h_op_261, .Lfunc_end368-h_op_261

	.p2align	4
	.type	h_op_262,@function
h_op_262:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	andq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$16, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB369_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB369_1:
	jmp	dry
.Lfunc_end369:
	.size	h_op_262, .Lfunc_end369-h_op_262

	.p2align	4
	.type	h_op_263,@function
h_op_263:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	orq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$16, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB370_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB370_1:
	jmp	dry
.Lfunc_end370:
	.size	h_op_263, .Lfunc_end370-h_op_263

	.p2align	4
	.type	h_op_264,@function
h_op_264:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	xorq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$16, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB371_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB371_1:
	jmp	dry
.Lfunc_end371:
	.size	h_op_264, .Lfunc_end371-h_op_264

	.p2align	4
	.type	h_op_265,@function
h_op_265:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	subq	(%r12,%rcx), %rax
	movzwl	6(%r13), %ecx
	addq	$16, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB372_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB372_1:
	jmp	dry
.Lfunc_end372:
	.size	h_op_265, .Lfunc_end372-h_op_265

	.p2align	4
	.type	h_op_266,@function
h_op_266:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movl	(%r12,%rcx), %ecx
	addl	(%r12,%rax), %ecx
	movslq	%ecx, %rax
	movzwl	6(%r13), %ecx
	addq	$16, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB373_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB373_1:
	jmp	dry
.Lfunc_end373:
	.size	h_op_266, .Lfunc_end373-h_op_266

	.p2align	4
	.type	h_op_267,@function
h_op_267:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movl	(%r12,%rax), %eax
	subl	(%r12,%rcx), %eax
	movzwl	6(%r13), %ecx
	addq	$16, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB374_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB374_1:
	jmp	dry
.Lfunc_end374:
	.size	h_op_267, .Lfunc_end374-h_op_267

	.section	.text.unlikely.,"ax",@progbits
	.p2align	4
	.type	h_op_268,@function
h_op_268:
	movq	%r13, %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	addq	$2, %rax
	movq	%rax, (%r12)
	movq	$1, 240(%r12)
	jmp	ask_trap
.Lfunc_end375:
	.size	h_op_268, .Lfunc_end375-h_op_268

	.text
	.p2align	4
	.type	h_op_269,@function
h_op_269:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	addq	%rcx, %rcx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB376_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB376_1:
	jmp	dry
.Lfunc_end376:
	.size	h_op_269, .Lfunc_end376-h_op_269

	.p2align	4
	.type	h_op_270,@function
h_op_270:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	shlq	$2, %rcx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB377_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB377_1:
	jmp	dry
.Lfunc_end377:
	.size	h_op_270, .Lfunc_end377-h_op_270

	.p2align	4
	.type	h_op_271,@function
h_op_271:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	shlq	$3, %rcx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB378_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB378_1:
	jmp	dry
.Lfunc_end378:
	.size	h_op_271, .Lfunc_end378-h_op_271

	.p2align	4
	.type	h_op_272,@function
h_op_272:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movl	(%r12,%rcx), %ecx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB379_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB379_1:
	jmp	dry
.Lfunc_end379:
	.size	h_op_272, .Lfunc_end379-h_op_272

	.p2align	4
	.type	h_op_273,@function
h_op_273:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	movl	%ecx, %ecx
	addq	%rcx, %rcx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB380_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB380_1:
	jmp	dry
.Lfunc_end380:
	.size	h_op_273, .Lfunc_end380-h_op_273

	.p2align	4
	.type	h_op_274,@function
h_op_274:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	movl	%ecx, %ecx
	shlq	$2, %rcx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB381_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB381_1:
	jmp	dry
.Lfunc_end381:
	.size	h_op_274, .Lfunc_end381-h_op_274

	.p2align	4
	.type	h_op_275,@function
h_op_275:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	movl	%ecx, %ecx
	shlq	$3, %rcx
	addq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB382_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB382_1:
	jmp	dry
.Lfunc_end382:
	.size	h_op_275, .Lfunc_end382-h_op_275

	.p2align	4
	.type	h_op_276,@function
h_op_276:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	movl	(%r12,%rax), %eax
	cmpw	$64, %cx
	shlxq	%rcx, %rax, %rax
	cmovbq	%rax, %rdx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB383_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB383_1:
	jmp	dry
.Lfunc_end383:
	.size	h_op_276, .Lfunc_end383-h_op_276

	.p2align	4
	.type	h_op_277,@function
h_op_277:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	andnq	(%r12,%rax), %rcx, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB384_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB384_1:
	jmp	dry
.Lfunc_end384:
	.size	h_op_277, .Lfunc_end384-h_op_277

	.p2align	4
	.type	h_op_278,@function
h_op_278:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movq	(%r12,%rcx), %rcx
	notq	%rcx
	orq	(%r12,%rax), %rcx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB385_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB385_1:
	jmp	dry
.Lfunc_end385:
	.size	h_op_278, .Lfunc_end385-h_op_278

	.p2align	4
	.type	h_op_279,@function
h_op_279:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	xorq	(%r12,%rcx), %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	notq	%rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB386_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB386_1:
	jmp	dry
.Lfunc_end386:
	.size	h_op_279, .Lfunc_end386-h_op_279

	.p2align	4
	.type	h_op_280,@function
h_op_280:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	cmpq	%rcx, %rax
	cmovlq	%rax, %rcx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB387_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB387_1:
	jmp	dry
.Lfunc_end387:
	.size	h_op_280, .Lfunc_end387-h_op_280

	.p2align	4
	.type	h_op_281,@function
h_op_281:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	cmpq	%rcx, %rax
	cmovbq	%rax, %rcx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB388_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB388_1:
	jmp	dry
.Lfunc_end388:
	.size	h_op_281, .Lfunc_end388-h_op_281

	.p2align	4
	.type	h_op_282,@function
h_op_282:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	cmpq	%rcx, %rax
	cmovgq	%rax, %rcx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB389_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB389_1:
	jmp	dry
.Lfunc_end389:
	.size	h_op_282, .Lfunc_end389-h_op_282

	.p2align	4
	.type	h_op_283,@function
h_op_283:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	movq	(%r12,%rax), %rax
	movq	(%r12,%rcx), %rcx
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	movzwl	6(%r13), %eax
	decq	%r14
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB390_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB390_1:
	jmp	dry
.Lfunc_end390:
	.size	h_op_283, .Lfunc_end390-h_op_283

	.p2align	4
	.type	h_op_284,@function
h_op_284:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	movzbl	(%r12,%rcx), %ecx
	rolq	%cl, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB391_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB391_1:
	jmp	dry
.Lfunc_end391:
	.size	h_op_284, .Lfunc_end391-h_op_284

	.p2align	4
	.type	h_op_285,@function
h_op_285:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	movzbl	(%r12,%rcx), %ecx
	rorq	%cl, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB392_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB392_1:
	jmp	dry
.Lfunc_end392:
	.size	h_op_285, .Lfunc_end392-h_op_285

	.p2align	4
	.type	h_op_286,@function
h_op_286:
	movzwl	2(%r13), %eax
	movzbl	4(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	rorq	%cl, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB393_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB393_1:
	jmp	dry
.Lfunc_end393:
	.size	h_op_286, .Lfunc_end393-h_op_286

	.p2align	4
	.type	h_op_287,@function
h_op_287:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movl	(%r12,%rax), %eax
	movzbl	(%r12,%rcx), %ecx
	roll	%cl, %eax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB394_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB394_1:
	jmp	dry
.Lfunc_end394:
	.size	h_op_287, .Lfunc_end394-h_op_287

	.p2align	4
	.type	h_op_288,@function
h_op_288:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	movl	(%r12,%rax), %eax
	movzbl	(%r12,%rcx), %ecx
	rorl	%cl, %eax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB395_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB395_1:
	jmp	dry
.Lfunc_end395:
	.size	h_op_288, .Lfunc_end395-h_op_288

	.p2align	4
	.type	h_op_289,@function
h_op_289:
	movzwl	2(%r13), %eax
	movzbl	4(%r13), %ecx
	decq	%r14
	movl	(%r12,%rax), %eax
	rorl	%cl, %eax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	cltq
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB396_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB396_1:
	jmp	dry
.Lfunc_end396:
	.size	h_op_289, .Lfunc_end396-h_op_289

	.p2align	4
	.type	h_op_290,@function
h_op_290:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	lzcntq	(%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB397_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB397_1:
	jmp	dry
.Lfunc_end397:
	.size	h_op_290, .Lfunc_end397-h_op_290

	.p2align	4
	.type	h_op_291,@function
h_op_291:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	tzcntq	(%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB398_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB398_1:
	jmp	dry
.Lfunc_end398:
	.size	h_op_291, .Lfunc_end398-h_op_291

	.p2align	4
	.type	h_op_292,@function
h_op_292:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	popcntq	(%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB399_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB399_1:
	jmp	dry
.Lfunc_end399:
	.size	h_op_292, .Lfunc_end399-h_op_292

	.p2align	4
	.type	h_op_293,@function
h_op_293:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movsbq	(%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB400_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB400_1:
	jmp	dry
.Lfunc_end400:
	.size	h_op_293, .Lfunc_end400-h_op_293

	.p2align	4
	.type	h_op_294,@function
h_op_294:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movswq	(%r12,%rax), %rax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB401_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB401_1:
	jmp	dry
.Lfunc_end401:
	.size	h_op_294, .Lfunc_end401-h_op_294

	.p2align	4
	.type	h_op_295,@function
h_op_295:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movzwl	(%r12,%rax), %eax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB402_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB402_1:
	jmp	dry
.Lfunc_end402:
	.size	h_op_295, .Lfunc_end402-h_op_295

	.p2align	4
	.type	h_op_296,@function
h_op_296:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	lzcntl	(%r12,%rax), %eax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB403_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB403_1:
	jmp	dry
.Lfunc_end403:
	.size	h_op_296, .Lfunc_end403-h_op_296

	.p2align	4
	.type	h_op_297,@function
h_op_297:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	tzcntl	(%r12,%rax), %eax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB404_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB404_1:
	jmp	dry
.Lfunc_end404:
	.size	h_op_297, .Lfunc_end404-h_op_297

	.p2align	4
	.type	h_op_298,@function
h_op_298:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	popcntl	(%r12,%rax), %eax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB405_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB405_1:
	jmp	dry
.Lfunc_end405:
	.size	h_op_298, .Lfunc_end405-h_op_298

	.p2align	4
	.type	h_op_299,@function
h_op_299:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	decq	%r14
	addq	$32, %r13
	movq	(%r12,%rax), %rax
	movbeq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB406_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB406_1:
	jmp	dry
.Lfunc_end406:
	.size	h_op_299, .Lfunc_end406-h_op_299

	.p2align	4
	.type	h_op_300,@function
h_op_300:
	movzwl	2(%r13), %eax
	movabsq	$72340172838076673, %rdx
	decq	%r14
	movq	(%r12,%rax), %rax
	movq	%rax, %rcx
	shrq	$4, %rcx
	orq	%rax, %rcx
	movq	%rcx, %rax
	shrq	$2, %rax
	orq	%rcx, %rax
	movq	%rax, %rcx
	shrq	%rcx
	orq	%rax, %rcx
	movzwl	4(%r13), %eax
	addq	$32, %r13
	andq	%rcx, %rdx
	movq	%rdx, %rcx
	shlq	$8, %rcx
	subq	%rdx, %rcx
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB407_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB407_1:
	jmp	dry
.Lfunc_end407:
	.size	h_op_300, .Lfunc_end407-h_op_300

	.p2align	4
	.type	h_op_301,@function
h_op_301:
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	movzbl	(%r12,%rcx), %ecx
	btrq	%rcx, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB408_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB408_1:
	jmp	dry
.Lfunc_end408:
	.size	h_op_301, .Lfunc_end408-h_op_301

	.p2align	4
	.type	h_op_302,@function
h_op_302:
	movzwl	4(%r13), %ecx
	movzwl	2(%r13), %eax
	decq	%r14
	movzbl	(%r12,%rcx), %ecx
	shrxq	%rcx, (%r12,%rax), %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	andl	$1, %eax
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB409_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB409_1:
	jmp	dry
.Lfunc_end409:
	.size	h_op_302, .Lfunc_end409-h_op_302

	.p2align	4
	.type	h_op_303,@function
h_op_303:
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	movzbl	(%r12,%rcx), %ecx
	btcq	%rcx, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB410_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB410_1:
	jmp	dry
.Lfunc_end410:
	.size	h_op_303, .Lfunc_end410-h_op_303

	.p2align	4
	.type	h_op_304,@function
h_op_304:
	movzwl	4(%r13), %eax
	movzwl	2(%r13), %ecx
	decq	%r14
	movq	(%r12,%rax), %rax
	movzbl	(%r12,%rcx), %ecx
	btsq	%rcx, %rax
	movzwl	6(%r13), %ecx
	addq	$32, %r13
	movq	%rax, (%r12,%rcx)
	testq	%r14, %r14
	jle	.LBB411_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB411_1:
	jmp	dry
.Lfunc_end411:
	.size	h_op_304, .Lfunc_end411-h_op_304

	.p2align	4
	.type	h_op_305,@function
h_op_305:
	movzwl	2(%r13), %eax
	movq	8(%r13), %rcx
	decq	%r14
	andq	(%r12,%rax), %rcx
	movzwl	4(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB412_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB412_1:
	jmp	dry
.Lfunc_end412:
	.size	h_op_305, .Lfunc_end412-h_op_305

	.p2align	4
	.type	h_op_306,@function
h_op_306:
	movzwl	2(%r13), %eax
	movzwl	4(%r13), %ecx
	xorl	%edx, %edx
	shrxq	%rcx, (%r12,%rax), %rax
	cmpw	$64, %cx
	setb	%dl
	decq	%r14
	andl	%eax, %edx
	movzwl	6(%r13), %eax
	addq	$32, %r13
	movq	%rdx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB413_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB413_1:
	jmp	dry
.Lfunc_end413:
	.size	h_op_306, .Lfunc_end413-h_op_306

	.p2align	4
	.type	h_op_307,@function
h_op_307:
	movzwl	2(%r13), %eax
	movq	8(%r13), %rcx
	decq	%r14
	xorq	(%r12,%rax), %rcx
	movzwl	4(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB414_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB414_1:
	jmp	dry
.Lfunc_end414:
	.size	h_op_307, .Lfunc_end414-h_op_307

	.p2align	4
	.type	h_op_308,@function
h_op_308:
	movzwl	2(%r13), %eax
	movq	8(%r13), %rcx
	decq	%r14
	orq	(%r12,%rax), %rcx
	movzwl	4(%r13), %eax
	addq	$32, %r13
	movq	%rcx, (%r12,%rax)
	testq	%r14, %r14
	jle	.LBB415_1
	movzwl	(%r13), %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB415_1:
	jmp	dry
.Lfunc_end415:
	.size	h_op_308, .Lfunc_end415-h_op_308

	.type	handlers,@object
	.section	.rodata,"a",@progbits
	.p2align	4, 0x0
handlers:
	.long	h_decode-handlers
	.long	h_op_1-handlers
	.long	h_op_2-handlers
	.long	h_op_3-handlers
	.long	h_op_4-handlers
	.long	h_op_5-handlers
	.long	h_op_6-handlers
	.long	h_op_7-handlers
	.long	h_op_8-handlers
	.long	h_op_9-handlers
	.long	h_op_10-handlers
	.long	h_op_11-handlers
	.long	h_op_12-handlers
	.long	h_op_13-handlers
	.long	h_op_14-handlers
	.long	h_op_15-handlers
	.long	h_op_16-handlers
	.long	h_op_17-handlers
	.long	h_op_18-handlers
	.long	h_op_19-handlers
	.long	h_op_20-handlers
	.long	h_op_21-handlers
	.long	h_op_22-handlers
	.long	h_op_23-handlers
	.long	h_op_24-handlers
	.long	h_op_25-handlers
	.long	h_op_26-handlers
	.long	h_op_27-handlers
	.long	h_op_28-handlers
	.long	h_op_29-handlers
	.long	h_op_30-handlers
	.long	h_op_31-handlers
	.long	h_op_32-handlers
	.long	h_op_33-handlers
	.long	h_op_34-handlers
	.long	h_op_35-handlers
	.long	h_op_36-handlers
	.long	h_op_37-handlers
	.long	h_op_38-handlers
	.long	h_op_39-handlers
	.long	h_op_40-handlers
	.long	h_op_41-handlers
	.long	h_op_42-handlers
	.long	h_op_43-handlers
	.long	h_op_44-handlers
	.long	h_op_45-handlers
	.long	h_op_46-handlers
	.long	h_op_47-handlers
	.long	h_op_48-handlers
	.long	h_op_49-handlers
	.long	h_op_50-handlers
	.long	h_op_51-handlers
	.long	h_op_52-handlers
	.long	h_op_53-handlers
	.long	h_op_54-handlers
	.long	h_op_55-handlers
	.long	h_op_56-handlers
	.long	h_op_57-handlers
	.long	h_op_58-handlers
	.long	h_op_59-handlers
	.long	h_op_60-handlers
	.long	h_op_61-handlers
	.long	h_op_62-handlers
	.long	h_op_63-handlers
	.long	h_op_64-handlers
	.long	h_op_65-handlers
	.long	h_op_66-handlers
	.long	h_op_67-handlers
	.long	h_op_68-handlers
	.long	h_op_69-handlers
	.long	h_op_70-handlers
	.long	h_op_71-handlers
	.long	h_op_72-handlers
	.long	h_op_73-handlers
	.long	h_op_74-handlers
	.long	h_op_75-handlers
	.long	h_op_76-handlers
	.long	h_op_77-handlers
	.long	h_op_78-handlers
	.long	h_op_79-handlers
	.long	h_op_80-handlers
	.long	h_op_81-handlers
	.long	h_op_82-handlers
	.long	h_op_83-handlers
	.long	h_op_84-handlers
	.long	h_op_85-handlers
	.long	h_op_86-handlers
	.long	h_op_87-handlers
	.long	h_op_88-handlers
	.long	h_op_89-handlers
	.long	h_op_90-handlers
	.long	h_op_91-handlers
	.long	h_op_92-handlers
	.long	h_op_93-handlers
	.long	h_op_94-handlers
	.long	h_op_95-handlers
	.long	h_op_96-handlers
	.long	h_op_97-handlers
	.long	h_op_98-handlers
	.long	h_op_99-handlers
	.long	h_op_100-handlers
	.long	h_op_101-handlers
	.long	h_op_102-handlers
	.long	h_op_103-handlers
	.long	h_op_104-handlers
	.long	h_op_105-handlers
	.long	h_op_106-handlers
	.long	h_op_107-handlers
	.long	h_op_108-handlers
	.long	h_op_109-handlers
	.long	h_op_110-handlers
	.long	h_op_111-handlers
	.long	h_op_112-handlers
	.long	h_op_113-handlers
	.long	h_op_114-handlers
	.long	h_op_115-handlers
	.long	h_op_116-handlers
	.long	h_op_117-handlers
	.long	h_op_118-handlers
	.long	h_op_119-handlers
	.long	h_op_120-handlers
	.long	h_op_121-handlers
	.long	h_op_122-handlers
	.long	h_op_123-handlers
	.long	h_op_124-handlers
	.long	h_op_125-handlers
	.long	h_op_126-handlers
	.long	h_op_127-handlers
	.long	h_op_128-handlers
	.long	h_op_129-handlers
	.long	h_op_130-handlers
	.long	h_op_131-handlers
	.long	h_op_132-handlers
	.long	h_op_133-handlers
	.long	h_op_134-handlers
	.long	h_op_135-handlers
	.long	h_op_136-handlers
	.long	h_op_137-handlers
	.long	h_op_138-handlers
	.long	h_op_139-handlers
	.long	h_op_140-handlers
	.long	h_op_141-handlers
	.long	h_op_142-handlers
	.long	h_op_143-handlers
	.long	h_op_144-handlers
	.long	h_op_145-handlers
	.long	h_op_146-handlers
	.long	h_op_147-handlers
	.long	h_op_148-handlers
	.long	h_op_149-handlers
	.long	h_op_150-handlers
	.long	h_op_151-handlers
	.long	h_op_152-handlers
	.long	h_op_153-handlers
	.long	h_op_154-handlers
	.long	h_op_155-handlers
	.long	h_op_156-handlers
	.long	h_op_157-handlers
	.long	h_op_158-handlers
	.long	h_op_159-handlers
	.long	h_op_160-handlers
	.long	h_op_161-handlers
	.long	h_op_162-handlers
	.long	h_op_163-handlers
	.long	h_op_164-handlers
	.long	h_op_165-handlers
	.long	h_op_166-handlers
	.long	h_op_167-handlers
	.long	h_op_168-handlers
	.long	h_op_169-handlers
	.long	h_op_170-handlers
	.long	h_op_171-handlers
	.long	h_op_172-handlers
	.long	h_op_173-handlers
	.long	h_op_174-handlers
	.long	h_op_175-handlers
	.long	h_op_176-handlers
	.long	h_op_177-handlers
	.long	h_op_178-handlers
	.long	h_op_179-handlers
	.long	h_op_180-handlers
	.long	h_op_181-handlers
	.long	h_op_182-handlers
	.long	h_op_183-handlers
	.long	h_op_184-handlers
	.long	h_op_185-handlers
	.long	h_op_186-handlers
	.long	h_op_187-handlers
	.long	h_op_188-handlers
	.long	h_op_189-handlers
	.long	h_op_190-handlers
	.long	h_op_191-handlers
	.long	h_op_192-handlers
	.long	h_op_193-handlers
	.long	h_op_194-handlers
	.long	h_op_195-handlers
	.long	h_op_196-handlers
	.long	h_op_197-handlers
	.long	h_op_198-handlers
	.long	h_op_199-handlers
	.long	h_op_200-handlers
	.long	h_op_201-handlers
	.long	h_op_202-handlers
	.long	h_op_203-handlers
	.long	h_op_204-handlers
	.long	h_op_205-handlers
	.long	h_op_206-handlers
	.long	h_op_207-handlers
	.long	h_op_208-handlers
	.long	h_op_209-handlers
	.long	h_op_210-handlers
	.long	h_op_211-handlers
	.long	h_op_212-handlers
	.long	h_op_213-handlers
	.long	h_op_214-handlers
	.long	h_op_215-handlers
	.long	h_op_216-handlers
	.long	h_op_217-handlers
	.long	h_op_218-handlers
	.long	h_op_219-handlers
	.long	h_op_220-handlers
	.long	h_op_221-handlers
	.long	h_op_222-handlers
	.long	h_op_223-handlers
	.long	h_op_224-handlers
	.long	h_op_225-handlers
	.long	h_op_226-handlers
	.long	h_op_227-handlers
	.long	h_op_228-handlers
	.long	h_op_229-handlers
	.long	h_op_230-handlers
	.long	h_op_231-handlers
	.long	h_op_232-handlers
	.long	h_op_233-handlers
	.long	h_op_234-handlers
	.long	h_op_235-handlers
	.long	h_op_236-handlers
	.long	h_op_237-handlers
	.long	h_op_238-handlers
	.long	h_op_239-handlers
	.long	h_op_240-handlers
	.long	h_op_241-handlers
	.long	h_op_242-handlers
	.long	h_op_243-handlers
	.long	h_op_244-handlers
	.long	h_op_245-handlers
	.long	h_op_246-handlers
	.long	h_op_247-handlers
	.long	h_op_248-handlers
	.long	h_op_249-handlers
	.long	h_op_250-handlers
	.long	h_op_251-handlers
	.long	h_op_252-handlers
	.long	h_op_253-handlers
	.long	h_op_254-handlers
	.long	h_op_255-handlers
	.long	h_op_256-handlers
	.long	h_op_257-handlers
	.long	h_op_258-handlers
	.long	h_op_259-handlers
	.long	h_op_260-handlers
	.long	h_op_261-handlers
	.long	h_op_262-handlers
	.long	h_op_263-handlers
	.long	h_op_264-handlers
	.long	h_op_265-handlers
	.long	h_op_266-handlers
	.long	h_op_267-handlers
	.long	h_op_268-handlers
	.long	h_op_269-handlers
	.long	h_op_270-handlers
	.long	h_op_271-handlers
	.long	h_op_272-handlers
	.long	h_op_273-handlers
	.long	h_op_274-handlers
	.long	h_op_275-handlers
	.long	h_op_276-handlers
	.long	h_op_277-handlers
	.long	h_op_278-handlers
	.long	h_op_279-handlers
	.long	h_op_280-handlers
	.long	h_op_281-handlers
	.long	h_op_282-handlers
	.long	h_op_283-handlers
	.long	h_op_284-handlers
	.long	h_op_285-handlers
	.long	h_op_286-handlers
	.long	h_op_287-handlers
	.long	h_op_288-handlers
	.long	h_op_289-handlers
	.long	h_op_290-handlers
	.long	h_op_291-handlers
	.long	h_op_292-handlers
	.long	h_op_293-handlers
	.long	h_op_294-handlers
	.long	h_op_295-handlers
	.long	h_op_296-handlers
	.long	h_op_297-handlers
	.long	h_op_298-handlers
	.long	h_op_299-handlers
	.long	h_op_300-handlers
	.long	h_op_301-handlers
	.long	h_op_302-handlers
	.long	h_op_303-handlers
	.long	h_op_304-handlers
	.long	h_op_305-handlers
	.long	h_op_306-handlers
	.long	h_op_307-handlers
	.long	h_op_308-handlers
	.size	handlers, 1236

	.type	rows,@object
	.p2align	4, 0x0
rows:
	.zero	48
	.quad	0
	.quad	0
	.quad	61
	.quad	287
	.quad	2
	.quad	57347
	.quad	8188
	.quad	0
	.quad	8
	.quad	300
	.quad	2
	.quad	65535
	.quad	0
	.quad	0
	.quad	49
	.quad	270
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	47
	.quad	268
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	48
	.quad	269
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	52
	.quad	273
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	50
	.quad	271
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	51
	.quad	272
	.quad	2
	.quad	57347
	.quad	3968
	.quad	0
	.quad	8
	.quad	283
	.quad	2
	.quad	61315
	.quad	0
	.quad	0
	.quad	59
	.quad	284
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	59
	.quad	285
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	57
	.quad	281
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	58
	.quad	282
	.quad	2
	.quad	57347
	.quad	3968
	.quad	256
	.quad	60
	.quad	286
	.quad	2
	.quad	61315
	.quad	0
	.quad	0
	.quad	63
	.quad	289
	.quad	2
	.quad	60419
	.quad	0
	.quad	0
	.quad	63
	.quad	290
	.quad	2
	.quad	60419
	.quad	0
	.quad	0
	.quad	64
	.quad	291
	.quad	2
	.quad	60419
	.quad	0
	.quad	0
	.quad	67
	.quad	297
	.quad	2
	.quad	64611
	.quad	0
	.quad	0
	.quad	67
	.quad	299
	.quad	2
	.quad	64611
	.quad	0
	.quad	0
	.quad	67
	.quad	296
	.quad	2
	.quad	64611
	.quad	0
	.quad	0
	.quad	67
	.quad	298
	.quad	2
	.quad	64611
	.quad	4096
	.quad	0
	.quad	67
	.quad	295
	.quad	2
	.quad	64611
	.quad	4096
	.quad	0
	.quad	67
	.quad	294
	.quad	2
	.quad	64611
	.quad	0
	.quad	0
	.quad	53
	.quad	274
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	56
	.quad	279
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	56
	.quad	280
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	62
	.quad	288
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	43
	.quad	264
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	41
	.quad	262
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	42
	.quad	263
	.quad	2
	.quad	57347
	.quad	124
	.quad	0
	.quad	54
	.quad	275
	.quad	2
	.quad	61567
	.quad	0
	.quad	0
	.quad	65
	.quad	292
	.quad	2
	.quad	61443
	.quad	124
	.quad	0
	.quad	55
	.quad	277
	.quad	2
	.quad	61567
	.quad	0
	.quad	0
	.quad	66
	.quad	293
	.quad	2
	.quad	61443
	.quad	4092
	.quad	0
	.quad	8
	.quad	301
	.quad	2
	.quad	65535
	.quad	0
	.quad	0
	.quad	46
	.quad	267
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	44
	.quad	265
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	45
	.quad	266
	.quad	2
	.quad	57347
	.quad	0
	.quad	0
	.quad	0
	.quad	29
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	30
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	31
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	58
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	32
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	33
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	57
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	18
	.quad	164
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	30
	.quad	211
	.quad	4
	.quad	28799
	.quad	4293918720
	.quad	2200961024
	.quad	8
	.quad	41
	.quad	4
	.quad	4293947519
	.quad	4294938496
	.quad	16777216
	.quad	8
	.quad	42
	.quad	4
	.quad	4294967295
	.quad	0
	.quad	0
	.quad	7
	.quad	37
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	8
	.quad	60
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	9
	.quad	45
	.quad	4
	.quad	4227887231
	.quad	0
	.quad	0
	.quad	70
	.quad	341
	.quad	4
	.quad	4227887231
	.quad	0
	.quad	0
	.quad	69
	.quad	338
	.quad	4
	.quad	4227887231
	.quad	0
	.quad	0
	.quad	68
	.quad	323
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	68
	.quad	324
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	68
	.quad	325
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	68
	.quad	326
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	68
	.quad	327
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	70
	.quad	340
	.quad	4
	.quad	4227887231
	.quad	0
	.quad	0
	.quad	0
	.quad	1
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	2
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	3
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	9
	.quad	46
	.quad	4
	.quad	4227887231
	.quad	66060288
	.quad	7340032
	.quad	68
	.quad	333
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	9
	.quad	47
	.quad	4
	.quad	4227887231
	.quad	0
	.quad	0
	.quad	9
	.quad	339
	.quad	4
	.quad	4227887231
	.quad	0
	.quad	0
	.quad	9
	.quad	319
	.quad	4
	.quad	4227887231
	.quad	66060288
	.quad	58720256
	.quad	68
	.quad	332
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	0
	.quad	4
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	0
	.quad	5
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	1
	.quad	7
	.quad	4
	.quad	127
	.quad	0
	.quad	0
	.quad	0
	.quad	48
	.quad	4
	.quad	28799
	.quad	33554432
	.quad	0
	.quad	10
	.quad	49
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	9
	.quad	309
	.quad	4
	.quad	4227887231
	.quad	0
	.quad	0
	.quad	68
	.quad	329
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	68
	.quad	330
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	68
	.quad	331
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	10
	.quad	50
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	10
	.quad	51
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	10
	.quad	322
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	6
	.quad	34
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	6
	.quad	35
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	6
	.quad	36
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	6
	.quad	59
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	19
	.quad	165
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	19
	.quad	212
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	2
	.quad	147
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	156
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	146
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	155
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	17
	.quad	140
	.quad	4
	.quad	4193284223
	.quad	0
	.quad	0
	.quad	17
	.quad	142
	.quad	4
	.quad	4193284223
	.quad	0
	.quad	0
	.quad	2
	.quad	144
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	145
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	148
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	157
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	150
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	159
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	149
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	158
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	151
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	160
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	152
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	161
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	153
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	162
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	154
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	163
	.quad	4
	.quad	4160778367
	.quad	0
	.quad	0
	.quad	2
	.quad	8
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	10
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	11
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	12
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	13
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	14
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	16
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	17
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	127
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	128
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	129
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	130
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	132
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	133
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	134
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	135
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	313
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	314
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	315
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	316
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	302
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	303
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	304
	.quad	4
	.quad	4261441663
	.quad	28672
	.quad	4096
	.quad	16
	.quad	337
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	9
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	312
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	15
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	311
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	310
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	334
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	335
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	317
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	318
	.quad	4
	.quad	4261441663
	.quad	28672
	.quad	4096
	.quad	16
	.quad	336
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	1
	.quad	6
	.quad	4
	.quad	127
	.quad	0
	.quad	0
	.quad	2
	.quad	52
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	54
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	55
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	131
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	136
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	137
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	138
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	139
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	305
	.quad	4
	.quad	4261441663
	.quad	32505856
	.quad	0
	.quad	68
	.quad	328
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	16
	.quad	306
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	307
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	16
	.quad	308
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	53
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	56
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	320
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	2
	.quad	321
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	23
	.quad	178
	.quad	4
	.quad	100663423
	.quad	0
	.quad	0
	.quad	34
	.quad	225
	.quad	4
	.quad	100663423
	.quad	0
	.quad	0
	.quad	23
	.quad	180
	.quad	4
	.quad	100663423
	.quad	0
	.quad	0
	.quad	34
	.quad	227
	.quad	4
	.quad	100663423
	.quad	0
	.quad	0
	.quad	23
	.quad	182
	.quad	4
	.quad	100663423
	.quad	0
	.quad	0
	.quad	34
	.quad	229
	.quad	4
	.quad	100663423
	.quad	0
	.quad	0
	.quad	23
	.quad	184
	.quad	4
	.quad	100663423
	.quad	0
	.quad	0
	.quad	34
	.quad	231
	.quad	4
	.quad	100663423
	.quad	0
	.quad	0
	.quad	20
	.quad	166
	.quad	4
	.quad	4261412991
	.quad	0
	.quad	0
	.quad	31
	.quad	213
	.quad	4
	.quad	4261412991
	.quad	0
	.quad	0
	.quad	20
	.quad	168
	.quad	4
	.quad	4261412991
	.quad	0
	.quad	0
	.quad	31
	.quad	215
	.quad	4
	.quad	4261412991
	.quad	0
	.quad	0
	.quad	20
	.quad	170
	.quad	4
	.quad	4261412991
	.quad	0
	.quad	0
	.quad	31
	.quad	217
	.quad	4
	.quad	4261412991
	.quad	0
	.quad	0
	.quad	20
	.quad	172
	.quad	4
	.quad	4261412991
	.quad	0
	.quad	0
	.quad	31
	.quad	219
	.quad	4
	.quad	4261412991
	.quad	0
	.quad	0
	.quad	22
	.quad	202
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	22
	.quad	203
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	22
	.quad	204
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	33
	.quad	253
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	33
	.quad	254
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	33
	.quad	255
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	22
	.quad	176
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	22
	.quad	177
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	33
	.quad	223
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	33
	.quad	224
	.quad	4
	.quad	4261441663
	.quad	32505856
	.quad	1048576
	.quad	37
	.quad	249
	.quad	4
	.quad	4293918847
	.quad	32505856
	.quad	0
	.quad	38
	.quad	251
	.quad	4
	.quad	4293918847
	.quad	32505856
	.quad	0
	.quad	21
	.quad	174
	.quad	4
	.quad	4293918847
	.quad	32505856
	.quad	0
	.quad	32
	.quad	221
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	28
	.quad	209
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	28
	.quad	208
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	28
	.quad	207
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	40
	.quad	260
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	40
	.quad	259
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	40
	.quad	258
	.quad	4
	.quad	4261441663
	.quad	0
	.quad	0
	.quad	24
	.quad	186
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	24
	.quad	188
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	24
	.quad	190
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	24
	.quad	192
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	35
	.quad	233
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	35
	.quad	235
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	35
	.quad	237
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	35
	.quad	239
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	25
	.quad	194
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	25
	.quad	196
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	25
	.quad	198
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	25
	.quad	200
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	36
	.quad	241
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	36
	.quad	243
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	36
	.quad	245
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	36
	.quad	247
	.quad	4
	.quad	4293918847
	.quad	0
	.quad	0
	.quad	26
	.quad	205
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	29
	.quad	210
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	26
	.quad	256
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	26
	.quad	261
	.quad	4
	.quad	4293947519
	.quad	32534528
	.quad	0
	.quad	27
	.quad	206
	.quad	4
	.quad	4293947519
	.quad	32534528
	.quad	0
	.quad	39
	.quad	257
	.quad	4
	.quad	4293947519
	.quad	0
	.quad	0
	.quad	5
	.quad	23
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	5
	.quad	24
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	5
	.quad	25
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	5
	.quad	26
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	5
	.quad	27
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	5
	.quad	28
	.quad	4
	.quad	28799
	.quad	28672
	.quad	0
	.quad	4
	.quad	20
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	3
	.quad	18
	.quad	4
	.quad	127
	.quad	4286582656
	.quad	0
	.quad	8
	.quad	43
	.quad	4
	.quad	4294967295
	.quad	4286582656
	.quad	0
	.quad	8
	.quad	44
	.quad	4
	.quad	4294967295
	.quad	0
	.quad	0
	.quad	11
	.quad	61
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	12
	.quad	68
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	12
	.quad	81
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	13
	.quad	94
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	14
	.quad	101
	.quad	4
	.quad	28799
	.quad	0
	.quad	0
	.quad	15
	.quad	114
	.quad	4
	.quad	28799
	.size	rows, 11376

	.type	row_ends,@object
	.p2align	4, 0x0
row_ends:
	.ascii	"\001\000\001\001\001\001\001\001\001\000\001\001\001\000\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\000\001\000\000\001\001\001\001\001\001\001\001\001\001\001\001\001\000\000\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001"
	.size	row_ends, 237

	.type	tree,@object
	.p2align	4, 0x0
tree:
	.short	0
	.short	768
	.short	6
	.short	15
	.short	40
	.short	52
	.short	1805
	.short	65535
	.short	65533
	.short	65532
	.short	65531
	.short	0
	.short	65530
	.short	65529
	.short	65528
	.short	1805
	.short	65527
	.short	65525
	.short	65524
	.short	65523
	.short	24
	.short	65512
	.short	65511
	.short	65510
	.short	778
	.short	65521
	.short	65520
	.short	65519
	.short	29
	.short	773
	.short	34
	.short	37
	.short	65514
	.short	65513
	.short	268
	.short	65518
	.short	65517
	.short	268
	.short	65516
	.short	65515
	.short	1805
	.short	65509
	.short	65508
	.short	65507
	.short	65506
	.short	49
	.short	65500
	.short	65499
	.short	65498
	.short	268
	.short	65505
	.short	65503
	.short	7938
	.short	85
	.short	94
	.short	0
	.short	103
	.short	112
	.short	65463
	.short	316
	.short	0
	.short	584
	.short	593
	.short	0
	.short	602
	.short	767
	.short	65391
	.short	959
	.short	0
	.short	1142
	.short	1147
	.short	1152
	.short	1157
	.short	1162
	.short	0
	.short	0
	.short	0
	.short	1561
	.short	65309
	.short	0
	.short	65308
	.short	1570
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65497
	.short	65496
	.short	65495
	.short	65494
	.short	65493
	.short	65492
	.short	65491
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65490
	.short	65489
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65488
	.short	65485
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65484
	.short	121
	.short	65474
	.short	65473
	.short	65472
	.short	251
	.short	65465
	.short	65464
	.short	16154
	.short	65483
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65482
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65481
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	186
	.short	0
	.short	65475
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	16148
	.short	65480
	.short	65479
	.short	65478
	.short	0
	.short	65477
	.short	65476
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	16154
	.short	65471
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65470
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65469
	.short	0
	.short	65468
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65467
	.short	0
	.short	65466
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65462
	.short	325
	.short	0
	.short	0
	.short	0
	.short	455
	.short	0
	.short	0
	.short	16154
	.short	65461
	.short	0
	.short	65460
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	390
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	16148
	.short	65459
	.short	65458
	.short	65457
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	32537
	.short	65456
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65455
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65454
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65453
	.short	65452
	.short	65451
	.short	65450
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65449
	.short	65448
	.short	0
	.short	0
	.short	0
	.short	0
	.short	7963
	.short	635
	.short	644
	.short	653
	.short	695
	.short	704
	.short	0
	.short	0
	.short	0
	.short	713
	.short	0
	.short	0
	.short	0
	.short	722
	.short	0
	.short	0
	.short	0
	.short	731
	.short	0
	.short	0
	.short	0
	.short	740
	.short	0
	.short	0
	.short	0
	.short	749
	.short	0
	.short	0
	.short	0
	.short	758
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65447
	.short	65446
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65445
	.short	65444
	.short	0
	.short	0
	.short	0
	.short	0
	.short	7956
	.short	686
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65443
	.short	65442
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65441
	.short	65440
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65439
	.short	65438
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65437
	.short	65436
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65435
	.short	65434
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65433
	.short	65432
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65431
	.short	65430
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65429
	.short	65428
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65427
	.short	65426
	.short	0
	.short	0
	.short	0
	.short	0
	.short	32537
	.short	896
	.short	905
	.short	0
	.short	0
	.short	0
	.short	914
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	923
	.short	0
	.short	0
	.short	0
	.short	65402
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	932
	.short	0
	.short	0
	.short	0
	.short	941
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	950
	.short	0
	.short	0
	.short	0
	.short	65392
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65425
	.short	65424
	.short	65423
	.short	65422
	.short	65421
	.short	65420
	.short	65419
	.short	65418
	.short	1804
	.short	65417
	.short	65416
	.short	65415
	.short	65414
	.short	65413
	.short	65412
	.short	65411
	.short	65410
	.short	1804
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65409
	.short	65408
	.short	65407
	.short	65406
	.short	1804
	.short	0
	.short	0
	.short	65405
	.short	0
	.short	65404
	.short	0
	.short	65403
	.short	0
	.short	1804
	.short	65401
	.short	0
	.short	0
	.short	0
	.short	65400
	.short	65399
	.short	65398
	.short	65397
	.short	1804
	.short	0
	.short	65396
	.short	0
	.short	0
	.short	0
	.short	65395
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	65394
	.short	0
	.short	0
	.short	0
	.short	65393
	.short	0
	.short	0
	.short	32537
	.short	1088
	.short	1097
	.short	0
	.short	0
	.short	1106
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1115
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1124
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1133
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65390
	.short	65389
	.short	0
	.short	0
	.short	0
	.short	65388
	.short	0
	.short	0
	.short	1804
	.short	65387
	.short	0
	.short	0
	.short	0
	.short	65386
	.short	65385
	.short	65384
	.short	65383
	.short	1804
	.short	65382
	.short	0
	.short	0
	.short	0
	.short	65381
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	0
	.short	65380
	.short	0
	.short	65379
	.short	0
	.short	65378
	.short	0
	.short	1804
	.short	65377
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65376
	.short	0
	.short	0
	.short	1804
	.short	0
	.short	65375
	.short	0
	.short	0
	.short	0
	.short	65374
	.short	0
	.short	0
	.short	793
	.short	65373
	.short	65372
	.short	0
	.short	0
	.short	793
	.short	65371
	.short	65370
	.short	0
	.short	0
	.short	793
	.short	65369
	.short	65368
	.short	0
	.short	0
	.short	793
	.short	65367
	.short	65366
	.short	0
	.short	0
	.short	32537
	.short	65365
	.short	65364
	.short	0
	.short	0
	.short	65363
	.short	65362
	.short	0
	.short	0
	.short	65361
	.short	65360
	.short	0
	.short	0
	.short	65359
	.short	65358
	.short	0
	.short	0
	.short	1291
	.short	1300
	.short	0
	.short	0
	.short	1309
	.short	1318
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65347
	.short	65346
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65345
	.short	65344
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1327
	.short	1336
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1345
	.short	1378
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1411
	.short	1444
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1477
	.short	1519
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65317
	.short	65316
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65357
	.short	65356
	.short	65355
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65354
	.short	65353
	.short	65352
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65351
	.short	65350
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65349
	.short	65348
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65343
	.short	65342
	.short	65341
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65340
	.short	65339
	.short	65338
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	7956
	.short	65337
	.short	65336
	.short	65335
	.short	65334
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	7956
	.short	65333
	.short	65332
	.short	65331
	.short	65330
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	7956
	.short	65329
	.short	65328
	.short	65327
	.short	65326
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	7956
	.short	65325
	.short	65324
	.short	65323
	.short	65322
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	7956
	.short	1510
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65321
	.short	65320
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	7956
	.short	1552
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65319
	.short	65318
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	1804
	.short	65315
	.short	65314
	.short	0
	.short	0
	.short	65313
	.short	65312
	.short	65311
	.short	65310
	.short	1804
	.short	1579
	.short	65305
	.short	65304
	.short	65303
	.short	0
	.short	65302
	.short	65301
	.short	65300
	.short	65295
	.short	65307
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	65306
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.short	0
	.size	tree, 3672

	.type	choices,@object
	.p2align	4, 0x0
choices:
	.short	2
	.short	3
	.short	4
	.short	5
	.short	6
	.short	7
	.short	8
	.short	9
	.short	10
	.short	11
	.short	12
	.short	13
	.short	14
	.short	15
	.short	16
	.short	17
	.short	18
	.short	19
	.short	20
	.short	21
	.short	22
	.short	23
	.short	22
	.short	24
	.short	25
	.short	26
	.short	27
	.short	28
	.short	29
	.short	30
	.short	31
	.short	32
	.short	33
	.short	34
	.short	35
	.short	36
	.short	37
	.short	38
	.short	39
	.short	40
	.short	41
	.short	42
	.short	41
	.short	43
	.short	44
	.short	45
	.short	46
	.short	47
	.short	48
	.short	49
	.short	50
	.short	51
	.short	52
	.short	53
	.short	54
	.short	55
	.short	56
	.short	57
	.short	58
	.short	59
	.short	60
	.short	61
	.short	62
	.short	63
	.short	64
	.short	65
	.short	66
	.short	67
	.short	68
	.short	69
	.short	70
	.short	71
	.short	72
	.short	73
	.short	74
	.short	75
	.short	76
	.short	77
	.short	78
	.short	79
	.short	67
	.short	80
	.short	69
	.short	81
	.short	71
	.short	82
	.short	73
	.short	83
	.short	75
	.short	84
	.short	77
	.short	85
	.short	79
	.short	67
	.short	86
	.short	87
	.short	88
	.short	89
	.short	90
	.short	91
	.short	67
	.short	92
	.short	69
	.short	93
	.short	71
	.short	94
	.short	73
	.short	95
	.short	75
	.short	96
	.short	77
	.short	97
	.short	79
	.short	67
	.short	98
	.short	69
	.short	99
	.short	71
	.short	100
	.short	73
	.short	101
	.short	75
	.short	102
	.short	77
	.short	103
	.short	79
	.short	67
	.short	104
	.short	105
	.short	106
	.short	107
	.short	108
	.short	109
	.short	110
	.short	111
	.short	112
	.short	113
	.short	114
	.short	115
	.short	116
	.short	117
	.short	118
	.short	119
	.short	120
	.short	121
	.short	122
	.short	123
	.short	124
	.short	125
	.short	126
	.short	127
	.short	128
	.short	129
	.short	130
	.short	131
	.short	132
	.short	133
	.short	134
	.short	135
	.short	136
	.short	137
	.short	138
	.short	139
	.short	140
	.short	141
	.short	37
	.short	142
	.short	143
	.short	144
	.short	145
	.short	146
	.short	147
	.short	148
	.short	149
	.short	150
	.short	151
	.short	152
	.short	153
	.short	154
	.short	155
	.short	156
	.short	157
	.short	158
	.short	159
	.short	160
	.short	161
	.short	162
	.short	163
	.short	164
	.short	165
	.short	166
	.short	167
	.short	168
	.short	169
	.short	170
	.short	171
	.short	172
	.short	173
	.short	174
	.short	175
	.short	176
	.short	177
	.short	178
	.short	179
	.short	180
	.short	181
	.short	182
	.short	183
	.short	184
	.short	185
	.short	186
	.short	58
	.short	59
	.short	187
	.short	188
	.short	189
	.short	190
	.short	191
	.short	192
	.short	193
	.short	194
	.short	195
	.short	196
	.short	197
	.short	198
	.short	199
	.short	200
	.short	201
	.short	202
	.short	203
	.short	204
	.short	205
	.short	206
	.short	207
	.short	208
	.short	209
	.short	210
	.short	211
	.short	212
	.short	213
	.short	214
	.short	215
	.short	216
	.short	217
	.short	218
	.short	219
	.short	220
	.short	221
	.short	222
	.short	223
	.short	224
	.short	225
	.short	226
	.short	227
	.short	228
	.short	229
	.short	230
	.short	230
	.short	231
	.short	232
	.short	233
	.short	234
	.short	235
	.short	236
	.short	236
	.short	237
	.short	238
	.short	238
	.short	239
	.short	240
	.short	240
	.short	241
	.short	242
	.short	242
	.short	243
	.short	244
	.short	245
	.short	246
	.short	246
	.short	247
	.short	248
	.short	249
	.short	250
	.short	251
	.short	252
	.short	253
	.short	254
	.short	255
	.short	256
	.short	257
	.short	258
	.short	259
	.short	260
	.short	261
	.short	262
	.short	263
	.short	264
	.short	265
	.short	266
	.short	267
	.short	1
	.short	268
	.short	269
	.short	270
	.short	271
	.short	272
	.short	273
	.short	274
	.short	275
	.short	276
	.short	277
	.short	278
	.short	279
	.short	280
	.short	281
	.short	282
	.short	283
	.short	284
	.short	285
	.short	286
	.short	287
	.short	288
	.short	289
	.short	290
	.short	291
	.short	292
	.short	293
	.short	294
	.short	295
	.short	296
	.short	297
	.short	298
	.short	299
	.short	300
	.short	301
	.short	302
	.short	303
	.short	304
	.short	305
	.short	306
	.short	307
	.short	308
	.size	choices, 684

	.section	".note.GNU-stack","",@progbits
